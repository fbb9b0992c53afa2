"""The garbage collector is held back, and let go again whatever happens."""

import gc
import weakref

import pytest

from wellput.garbage import cleared_between, left_alone


@left_alone()
def faulty() -> None:
    raise ValueError(f"a fault, with the collector {'on' if gc.isenabled() else 'off'}")


def test_the_collector_runs_again_afterwards_even_after_a_fault() -> None:
    assert gc.isenabled()
    with pytest.raises(ValueError, match="collector off"):
        faulty()
    assert gc.isenabled()


def test_a_collector_that_somebody_switched_off_stays_off() -> None:
    gc.disable()
    try:
        with left_alone():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


class _Loop:
    """Something that refers to itself, which only a search can find."""

    def __init__(self) -> None:
        self.itself = self


def test_in_long_work_what_refers_to_itself_goes_when_the_work_says_so() -> None:
    with cleared_between() as clear:
        gone = weakref.ref(_Loop())
        assert gone() is not None
        assert not gc.isenabled()
        clear()
        assert gone() is None
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
