"""The report on mutation testing: survivors are named in a way that lasts, and counted right. Nothing here runs mutmut."""

from tests.mutants.__main__ import EXPLAINED, ROOT, Mutant, change, explained, function, percent, report, suites


def test_a_survivor_is_named_by_its_function_and_its_change():
    """Not by mutmut's number, which changes with the code before it."""
    assert function("asynclock.model.decide.x__inspect__mutmut_19") == "model.decide._inspect"
    assert function("asynclock.runtime.held.xǁHeldǁvalid__mutmut_4") == "runtime.held.Held.valid"
    diff = "--- a.py\n+++ a.py\n@@ -1,2 +1,2 @@\n def f():\n-    return a < b\n+    return a <= b\n"
    assert change(diff) == "return a < b => return a <= b"


def test_only_mutants_that_a_test_has_noticed_are_killed():
    """Neither those that no test reaches, nor those that were not tried, nor those whose tests passed."""
    mutants = [Mutant("m", code) for code in (1, 3, 36, 0, 5, 33, None)]
    assert [mutant.killed for mutant in mutants] == [True, True, True, False, False, False, False]
    assert round(percent(mutants), 1) == 42.9
    assert percent([]) == 100.0


def test_survivors_without_a_reason_are_shown():
    """Those in the list are only counted."""
    reasons = explained("# It makes no difference.\nm.f: a => b\n\n# Nor does this.\nm.g: c => d\n")
    assert reasons == {"m.f: a => b": "It makes no difference.", "m.g: c => d": "Nor does this."}
    shown, number = report(["m.f: a => b", "m.f: a => c"], reasons)
    assert shown == "survived: m.f: a => c"
    assert number.startswith("1 more survived")


def test_every_listed_survivor_has_a_reason_and_every_suite_has_files():
    """A file that is renamed does not fall out of the suite unseen."""
    assert all(explained(EXPLAINED.read_text(encoding="utf-8")).values())
    for suite in suites():
        for glob in suite.settings["only_mutate"]:
            assert list(ROOT.glob(glob)), glob
