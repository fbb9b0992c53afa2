"""A workspace in which members have said something to the question `key-messages`."""

from pathlib import Path

from tests.collate.returned_things import WHEN, sent_by
from wellput.desk.members.keeping_returns import keep_returns
from wellput.desk.opening import open_workspace
from wellput.desk.starting import start
from wellput.model.response import Answer
from wellput.model.returned import Return

QUESTION = "key-messages"
SAID = {
    "Ann": "We are called too late.",
    "Bob": "Called late again; nobody pays.",
    "Cat": "No grant pays for training.",
    "Dan": "All is well.",
}


def workspace_with(folder: Path, words: dict[str, str]) -> Path:
    bank = "strengthening-partnerships-2025"
    start(folder, bank)
    say_again(folder, words)
    return folder


def say_again(folder: Path, words: dict[str, str]) -> None:
    opened = open_workspace(folder)
    returns = []
    for name, said in words.items():
        one = sent_by(name, {QUESTION: Answer(text=said)})
        returns.append(Return(one.member, opened.bank.bank, 1, one.answers, original=None))
    keep_returns(opened.workspace, returns, (), WHEN)
