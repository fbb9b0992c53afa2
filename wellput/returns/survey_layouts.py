"""How survey tools write their exports: small facts, each with where it is described, or marked as untested.

Headings are matched in any layout; a layout adds how many rows of headings there are, and which columns are the
tool's own. None was tried with an export made by the tool itself; the tests use files made after these descriptions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from wellput.text.alike import alike


@dataclass(frozen=True, slots=True)
class Layout:
    """One tool's layout: it is known by headings (`marks`); `own` are columns that are no answers.

    `question_row` is the row, from 0, in which the questions' words stand; `detail_row` that with options or parts.
    With `options_alone`, an option's column is headed by the option, without its question. `described` says where the
    layout is described or shown; empty: untested, from general knowledge.
    """

    name: str
    marks: tuple[str, ...]
    own: tuple[str, ...] = ()
    sent: tuple[str, ...] = ()
    rows: int = 1
    question_row: int = 0
    detail_row: int | None = None
    options_alone: bool = False
    described: str = ""


_SURVEYMONKEY_OWN = (
    *("respondent id", "collector id", "start date", "ip address", "email address", "first name", "last name"),
    "custom data 1",
)

_LIMESURVEY = (
    "https://github.com/LimeSurvey/LimeSurvey (application/helpers/common_helper.php, createFieldMap; "
    "application/helpers/admin/export/Writer.php)"
)

LAYOUTS = (
    Layout(
        "SurveyMonkey",
        marks=("respondent id", "collector id"),
        own=_SURVEYMONKEY_OWN,
        sent=("end date",),
        rows=2,
        detail_row=1,
        described=(
            "https://github.com/mattroumaya/doubleheadr; "
            "https://gist.github.com/sfirke/c26a90d13d43b2c4a4c5e5c3a8b372a5"
        ),
    ),
    Layout(
        "Qualtrics",
        marks=("startdate", "enddate", "responseid"),
        own=(
            *("startdate", "enddate", "status", "ipaddress", "progress", "duration (in seconds)", "finished"),
            *("responseid", "recipientlastname", "recipientfirstname", "recipientemail", "externalreference"),
            *("locationlatitude", "locationlongitude", "distributionchannel", "userlanguage"),
        ),
        sent=("recordeddate",),
        rows=3,
        question_row=1,
        described=(
            "https://www.qualtrics.com/support/survey-platform/data-and-analysis-module/data/download-data/"
            "understanding-your-dataset/"
        ),
    ),
    Layout(
        "Microsoft Forms",
        marks=("start time", "completion time", "email"),
        own=("id", "start time", "email", "name", "last modified time", "language"),
        sent=("completion time",),
        described=(
            "https://github.com/acl-org/acl-anthology (bin/add_attachments.py); "
            "https://web-breeze.net/aggregate-separated-data"
        ),
    ),
    Layout(
        "Google Forms",
        marks=("timestamp",),
        own=("username", "email address"),
        sent=("timestamp",),
        described="https://web-breeze.net/aggregate-separated-data",
    ),
    Layout(
        "KoboToolbox",
        marks=("_uuid", "_submission_time"),
        own=(
            *(
                "start",
                "end",
                "_id",
                "_uuid",
                "_validation_status",
                "_notes",
                "_status",
                "_submitted_by",
                "__version__",
            ),
            *("_tags", "_index", "meta/rootuuid", "wp_form"),
        ),
        sent=("_submission_time",),
        described=(
            "https://github.com/kobotoolbox/formpack (src/formpack/reporting/export.py); "
            "https://rdrr.io/cran/KoboconnectR/man/kobo_export_create.html"
        ),
    ),
    Layout(
        "Typeform",
        marks=("submit date (utc)",),
        own=("#", "network id", "start date (utc)", "tags", "response type", "stage date (utc)", "ending"),
        sent=("submit date (utc)",),
        options_alone=True,
        described="https://github.com/OmAshish/Organizational-Behaviour (OSMI Mental Health in Tech Survey 2018.csv)",
    ),
    Layout(
        "LimeSurvey",
        marks=("response id", "date submitted", "last page"),
        own=("response id", "last page", "start language", "seed", "date started", "date last action", "ip address"),
        sent=("date submitted",),
        described=_LIMESURVEY,
    ),
    Layout(
        "LimeSurvey, headed by codes",
        marks=("id", "submitdate", "lastpage", "startlanguage"),
        own=("id", "lastpage", "startlanguage", "seed", "startdate", "datestamp", "ipaddr", "refurl"),
        sent=("submitdate",),
        described=_LIMESURVEY,
    ),
    Layout(
        "SmartSurvey",
        marks=("userid", "started", "ended"),
        own=("userid", "userno", "name", "email", "ip address", "unique id", "started", "tracking link"),
        sent=("ended",),
    ),
    Layout("Citizen Space", marks=("response id", "submitted"), own=("response id",), sent=("submitted",)),
)

PLAIN = Layout("any", marks=())
"""One row of headings, and every column may be an answer."""


def layout_of(rows: Sequence[Sequence[str]]) -> Layout:
    """Return the layout whose marks all stand among the headings; any table is at least a plain one."""
    heads = {alike(head) for head in rows[0]} if rows else set()
    return next((one for one in LAYOUTS if heads.issuperset(one.marks)), PLAIN)


def doubt_about(name: str) -> str:
    """Return what to know of a layout for which nothing public was found that shows it."""
    untested = any(one.name == name and not one.described for one in LAYOUTS)
    return " (untested: look closely at where its columns go)" if untested else ""
