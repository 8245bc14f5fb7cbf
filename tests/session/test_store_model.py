"""A few hundred steps of `store_model`; thousands are run by hand."""

from __future__ import annotations

from tests.session import store_model


def test_a_set_holds_what_was_acknowledged_whatever_is_done_to_it() -> None:
    store_model.run(n_examples=8, n_steps=25, seed=1)
