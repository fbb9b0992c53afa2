"""Ordinary words: those that everybody knows, and those of the question bank.

By them a shouted word (NOT) is told from an acronym, and a sentence's first word from a person's name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from wellput.model.bank import Bank

_COMMON = """
a about above across action actually after again against ago agree agreed all almost alone along already also
although always am among an and angry another any anybody anyone anything are area around as ask asked at away back
bad bags barely be because become bed beds been before began behind being below best better between big black blue
boat boats both bread bring broken bus but by call called came can cannot car care careful caution change children
clear close closed coat coats cold come coming community cost costs could council county crew cry cut cuts danger
day days dead deep did die do does doing done door down dry duty each early easy eight else emergency empty end
enough entry even evening ever every everybody everyone everything exit extra fact false family far fast fault fear
few find fire first five flood flooded flooding food for form forms four free friend from full fully fund funded
further gas get give given go goes going gone good got great green had half hall hand hands happy hard hardly has
hate have he hear heard heavy help her here high him his hold home hot hour hours house how however hundred i if
important in indeed information inside instead into is it its itself job jobs just keep kept key keys kind knock
know known large last late later laugh law least leave left legal less let life light lights like line list listen
lists little local locked long look lost lot love low made make man many map may maybe me mean meet meeting men
might mind money month more morning most move much must my name near nearly need needed neighbour neither never new
news next night nine no nobody none nope nor north not note nothing notice now number of off office often oil old on
once one only onto open or order other others our out outside over own page paid paper part partly past pay people
perhaps person phone phones place plan plans please point police poor power press private problem proud public pull
push put question quick quiet quite radio rain rather ready real really red refuse refused rest right ring river
road room rope rota rule run safe said same sand saturday save saw say school sea second see seem seen self send
seven several shall share shared she shelf shop should shout show shut side sign simply since six slow small so some
somebody someone something soon sooner sorry soup south speak spend staff stand start station stay still stop store
storm street such sunday sure take tea team tell ten test than thank thanks that the their them then there these
they thing things think third this those though thousand three through time tired to today together told tomorrow
too took total town true trust try turn twice two under unless until up upon urgent us use used van very village
volunteer volunteers wait walk wall want warm warning was waste wasted watch water way we week welcome well went
were west wet what when where whether which while white who whole whom whose why will winter with within without
woman women won word words work world worse worst would write wrong year years yes yesterday yet you young your
monday tuesday wednesday thursday friday january february march april june july august september october november
december easter christmas ramadan england english scotland scottish wales welsh ireland irish britain british europe
bangor bath derby dundee durham ely exeter hull leeds london newry oxford perth ripon truro wells york
"""
COMMON = frozenset(_COMMON.split())
"""Common words, days, months, the four nations and some cities, in lower case."""

_WORD = re.compile(r"[^\W\d_]+")


def bank_words(bank: Bank) -> frozenset[str]:
    """Return the words of a bank's questions and of what is published about them, in lower case.

    Acronyms are left out, since a bank does not always say what they mean.
    """
    texts = [bank.title, bank.about or "", *(fact.fact for fact in bank.published_evidence)]
    for question in bank.questions:
        texts += [question.text, question.why or "", question.guidance or "", *question.prompts]
        texts += [option.label for option in question.options]
    return lower_words(texts)


def lower_words(texts: Iterable[str]) -> frozenset[str]:
    """Return the words of texts in lower case, without those that have capitals after their first letter."""
    return frozenset(word.lower() for text in texts for word in _WORD.findall(text) if word[1:] == word[1:].lower())
