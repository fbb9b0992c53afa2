"""The tables of members.sqlite. Their comments stay in the file, for whoever opens it in another program.

The file's `user_version` is the number of migrations it has had; a migration, once released, never changes.
"""

from __future__ import annotations

MARK = 0x57505554
"""SQLite's `application_id`: WPUT."""

_FIRST = (
    """CREATE TABLE members (  -- who was asked, and who replied without having been
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT,                -- the id of one of the bank's kinds of respondent
  area TEXT,
  asked TEXT,               -- the day on which the member was asked
  contact TEXT,
  listed INTEGER NOT NULL   -- 1: on the list of those asked; 0: known only from a return
) STRICT""",
    """CREATE TABLE originals (  -- files as they were received
  digest TEXT PRIMARY KEY,  -- sha256: and the fingerprint of the bytes
  name TEXT NOT NULL,       -- as received
  kept TEXT NOT NULL        -- where the file is kept, from the folder of this one
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE runs (  -- each time that returns were collected
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL
) STRICT""",
    """CREATE TABLE cells (  -- the smallest groups that are counted: a kind of member in an area
  id INTEGER PRIMARY KEY,
  bank TEXT NOT NULL,
  kind TEXT,
  area TEXT
) STRICT""",
    "CREATE UNIQUE INDEX cell_of ON cells (bank, ifnull(kind, ''), ifnull(area, ''))",
    """CREATE TABLE returns (  -- what members sent
  id INTEGER PRIMARY KEY,
  member TEXT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
  bank TEXT NOT NULL,
  bank_version INTEGER NOT NULL,
  run INTEGER NOT NULL REFERENCES runs (id),
  original TEXT REFERENCES originals (digest),
  place TEXT NOT NULL,      -- where in the original: a row; empty: all of it
  sent TEXT,                -- when the member sent it, as far as the file says
  content TEXT NOT NULL,    -- fingerprint of what it says, by which it is known again
  standing TEXT NOT NULL CHECK (standing IN ('current', 'contested', 'replaced', 'set-aside')),
  cell INTEGER REFERENCES cells (id),  -- the group it counts in; only a current return counts
  name TEXT NOT NULL,       -- name, kind, area and contact as the return gives them
  kind TEXT,
  area TEXT,
  contact TEXT,
  may_quote INTEGER,        -- 1 yes, 0 no, null not answered, which counts as no
  may_name INTEGER,
  UNIQUE (member, bank, content)
) STRICT""",
    "CREATE INDEX returns_counted ON returns (bank, cell)",
    """CREATE TABLE answers (  -- the questions to which a return has something
  return_id INTEGER NOT NULL REFERENCES returns (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  answered INTEGER NOT NULL,  -- 1: something was said; 0: left empty, or skipped
  cell INTEGER,             -- as in returns; here too, so that counting reads one index
  PRIMARY KEY (return_id, question)
) STRICT, WITHOUT ROWID""",
    "CREATE INDEX answers_counted ON answers (question, answered, cell) WHERE cell IS NOT NULL",
    """CREATE TABLE answer_values (  -- every value that was read, one a row, and where it stood
  return_id INTEGER NOT NULL REFERENCES returns (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  field TEXT NOT NULL,      -- selected, ranked, reason, unlocks, other, number, position, text, cost, map and so on
  position INTEGER NOT NULL,  -- the rank, or the place among several; 0 where there is one
  item TEXT,                -- the option's id
  value TEXT,               -- null where the item says it; JSON for cost, map and actions
  file TEXT,                -- the file, by the name it came under
  place TEXT,               -- where in the file, in words
  raw TEXT,                 -- as received
  cell INTEGER,             -- null, too, where the question was skipped
  PRIMARY KEY (return_id, question, field, position)
) STRICT, WITHOUT ROWID""",
    """CREATE INDEX choices_counted ON answer_values (question, item, field, position, cell)
  WHERE field IN ('selected', 'ranked') AND cell IS NOT NULL""",
    """CREATE INDEX numbers_counted ON answer_values (question, cell, value)
  WHERE field = 'number' AND cell IS NOT NULL""",
    """CREATE INDEX words_said ON answer_values (question, field)
  WHERE field NOT IN ('selected', 'ranked', 'number') AND cell IS NOT NULL""",
    """CREATE TRIGGER cell_follows AFTER UPDATE OF cell ON returns WHEN new.cell IS NOT old.cell BEGIN
  UPDATE answers SET cell = new.cell WHERE return_id = new.id;
  UPDATE answer_values SET cell = new.cell WHERE return_id = new.id AND question IN (
    SELECT question FROM answers WHERE return_id = new.id AND answered = 1);
END""",
    """CREATE TABLE evidence (  -- evidence that came with a return
  return_id INTEGER NOT NULL REFERENCES returns (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,       -- the whole item as JSON
  PRIMARY KEY (return_id, position)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE codes (  -- the codebook
  bank TEXT NOT NULL,
  question TEXT NOT NULL,
  code TEXT NOT NULL,
  label TEXT NOT NULL,
  definition TEXT,
  PRIMARY KEY (bank, question, code)
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE codings (  -- which codes a coder gave a member's words; they outlive the return they were read in
  bank TEXT NOT NULL,
  question TEXT NOT NULL,
  member TEXT NOT NULL REFERENCES members (id) ON DELETE CASCADE,
  coder TEXT NOT NULL,
  code TEXT NOT NULL,
  words TEXT NOT NULL,      -- fingerprint of the words that were coded, to see whether they changed since
  PRIMARY KEY (bank, question, member, coder, code),
  FOREIGN KEY (bank, question, code) REFERENCES codes (bank, question, code) ON DELETE CASCADE
) STRICT, WITHOUT ROWID""",
    """CREATE VIEW said AS  -- every value of the returns that count, with its member
SELECT m.id AS member, m.name, ifnull(m.kind, r.kind) AS kind, ifnull(m.area, r.area) AS area,
       v.question, v.field, v.position, v.item, v.value, v.file, v.place, v.raw
FROM returns r JOIN members m ON m.id = r.member JOIN answer_values v ON v.return_id = r.id
WHERE r.standing = 'current'""",
)

_SECOND = (
    """CREATE TABLE forgotten (  -- each time that a member was forgotten; nothing else of it is kept
  at TEXT NOT NULL
) STRICT""",
)

_THIRD = (
    # SQLite works out a list of three words anew for every row that is written; comparing each is far quicker.
    "DROP INDEX choices_counted",
    """CREATE INDEX choices_counted ON answer_values (question, item, field, position, cell)
  WHERE (field = 'selected' OR field = 'ranked') AND cell IS NOT NULL""",
    "DROP INDEX words_said",
    """CREATE INDEX words_said ON answer_values (question, field)
  WHERE field <> 'selected' AND field <> 'ranked' AND field <> 'number' AND cell IS NOT NULL""",
    "ALTER TABLE runs ADD COLUMN unfinished /* fingerprint of what is collected, until all of it is kept */ TEXT",
    "ALTER TABLE forgotten RENAME TO forgotten_before",
    """CREATE TABLE forgotten (  -- each time that a member was forgotten; what is kept of it is in kept_out
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL
) STRICT""",
    "INSERT INTO forgotten (at) SELECT at FROM forgotten_before ORDER BY rowid",
    "DROP TABLE forgotten_before",
    """CREATE TABLE kept_out (  -- by what a forgotten member is known again, so that it is not read in once more
  mark TEXT PRIMARY KEY,    -- HMAC-SHA256 of a name, an id or a fingerprint, with the key in mark_key; no words
  forgotten INTEGER NOT NULL REFERENCES forgotten (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID""",
    """CREATE TABLE mark_key (  -- the key of the marks in kept_out, made at random for this file
  key BLOB NOT NULL
) STRICT""",
)

_FOURTH = (
    """ALTER TABLE returns ADD COLUMN said
  /* fingerprint of the answers alone, whoever gives them; null where they are too few to know a return by */ TEXT""",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (_FIRST, _SECOND, _THIRD, _FOURTH)
