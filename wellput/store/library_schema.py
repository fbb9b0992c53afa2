"""The tables of library.sqlite. Their comments stay in the file, for whoever opens it in another program."""

from __future__ import annotations

import sqlite3

from wellput.store.database_files import Database

_FIRST = (
    """CREATE TABLE responses (  -- the responses that were added, one for each workspace and bank
  id INTEGER PRIMARY KEY,
  bank TEXT NOT NULL,
  bank_version INTEGER NOT NULL,
  consultation TEXT NOT NULL,  -- the bank's title
  publisher TEXT NOT NULL,
  organisation TEXT NOT NULL,  -- who answered; empty where the draft did not say
  folder TEXT NOT NULL,     -- the workspace on this computer, by which the response is known again
  added TEXT NOT NULL,      -- the day on which it was added first
  changed TEXT NOT NULL,    -- the day on which adding it brought something new last
  UNIQUE (bank, folder)
) STRICT""",
    """CREATE TABLE profile (  -- what an organisation said of itself, as its responses said it last
  response INTEGER NOT NULL REFERENCES responses (id) ON DELETE CASCADE,
  field TEXT NOT NULL,      -- name, kind, describes, represents.number and so on
  value TEXT NOT NULL,
  label TEXT NOT NULL,      -- the words for a kind's id; otherwise empty
  said TEXT NOT NULL,       -- the day
  PRIMARY KEY (response, field)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE evidence (  -- items of evidence, each once however many responses have it
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,  -- the item's short name; with a number after it where another has that name
  kind TEXT NOT NULL,
  statement TEXT NOT NULL,
  figures TEXT NOT NULL,    -- one a line
  about TEXT,
  source TEXT,
  date TEXT,                -- as known: a year, a month or a day
  link TEXT,
  permission TEXT,          -- given, not-needed, asked or refused; null where it was not said
  illustrative INTEGER NOT NULL,
  item TEXT NOT NULL,       -- the whole item as JSON
  content TEXT NOT NULL UNIQUE,  -- fingerprint of all but its name
  added TEXT NOT NULL
) STRICT""",
    """CREATE TABLE evidence_held (  -- which response has which evidence
  response INTEGER NOT NULL REFERENCES responses (id) ON DELETE CASCADE,
  evidence INTEGER NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  cited_as TEXT NOT NULL,   -- its short name in that response, which [@...] in the answers means
  current INTEGER NOT NULL, -- 1: as the response has it now; 0: it was changed or taken out since
  PRIMARY KEY (response, evidence, cited_as)
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX evidence_holders ON evidence_held (evidence)",
    """CREATE TABLE answers (  -- what was answered; an answer that changed stands beside what it was before
  id INTEGER PRIMARY KEY,
  response INTEGER NOT NULL REFERENCES responses (id) ON DELETE CASCADE,
  question TEXT NOT NULL,   -- the question's id in its bank
  number TEXT,
  title TEXT,
  type TEXT NOT NULL,
  wording TEXT NOT NULL,    -- the question as it was put
  options TEXT NOT NULL,    -- the labels of its options, one a line
  said TEXT NOT NULL,       -- the answer in words
  on_day TEXT NOT NULL,     -- when it was confirmed, or else added
  current INTEGER NOT NULL, -- 1: as the response has it now; 0: it was changed or taken out since
  asked TEXT NOT NULL,      -- the question as JSON
  answer TEXT NOT NULL,     -- the answer as JSON
  content TEXT NOT NULL,    -- fingerprint of the question and the answer
  UNIQUE (response, question, content)
) STRICT""",
    """CREATE TABLE indexing (  -- whether answers_words and evidence_words hold what the tables hold
  fresh INTEGER NOT NULL
) STRICT""",
    "INSERT INTO indexing VALUES (0)",
    """CREATE VIEW said_last AS  -- every answer as it stands, with its consultation
SELECT a.id, r.consultation, r.organisation, a.on_day, a.wording, a.said
FROM answers a JOIN responses r ON r.id = a.response WHERE a.current = 1""",
)

_TOKENS = 'tokenize="porter unicode61 remove_diacritics 2"'
INDEXES = (
    f"""CREATE VIRTUAL TABLE IF NOT EXISTS answers_words USING fts5(
  wording, title, options, said, content="answers", content_rowid="id", {_TOKENS})""",
    f"""CREATE VIRTUAL TABLE IF NOT EXISTS evidence_words USING fts5(
  statement, figures, about, source, content="evidence", content_rowid="id", {_TOKENS})""",
    "INSERT INTO answers_words (answers_words) VALUES ('rebuild')",
    "INSERT INTO evidence_words (evidence_words) VALUES ('rebuild')",
)
"""The full-text indexes, apart from the migrations: a Python whose SQLite has no FTS5 opens the file all the same."""


def _with_named_columns(store: sqlite3.Connection) -> None:
    store.row_factory = sqlite3.Row


LIBRARY = Database(
    mark=0x57504C42,  # WPLB
    migrations=(_FIRST,),
    absent=("There is no library yet.", "Put a response into it: wellput library add"),
    foreign=("This is a database of another kind.", "Name another; nothing was changed."),
    ready=_with_named_columns,
    damaged="Move it away, or put back a copy; then add your responses again: wellput library add",
)
