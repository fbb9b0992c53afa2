"""The garbage collector is held back, and let go again whatever happens."""

import gc

import pytest

from wellput.garbage import left_alone


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
