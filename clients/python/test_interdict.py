"""Tests of the Python client; run by .ci/clients with a small experiment in INTERDICT_EXPERIMENT."""

import os
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import interdict


class ClientTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.place = tempfile.TemporaryDirectory()
        cls.experiment = os.environ["INTERDICT_EXPERIMENT"]
        cls.runs = interdict.run(cls.experiment, Path(cls.place.name) / "my runs", replicates=2, seed=5)

    @classmethod
    def tearDownClass(cls):
        cls.place.cleanup()

    def test_tables(self):
        self.assertEqual(4, len(self.runs.runs))
        self.assertIn("cost_effectiveness", self.runs.tables)
        with self.assertRaises(AttributeError):
            self.runs.nothing

    def test_the_effect_is_the_mean_difference_of_the_values_per_run(self):
        values = self.runs.summary.merge(self.runs.runs, on="run_id")
        values = values[values.measure == "harm.exposures"].pivot(index="replicate", columns="strategy", values="value")
        effect = self.runs.effects[self.runs.effects.measure == "harm.exposures"].iloc[0]
        self.assertAlmostEqual((values["detection"] - values["status quo"]).mean(), effect["mean"])
        document = self.runs.results
        self.assertAlmostEqual(document["effects"][0]["mean"], effect["mean"])

    def test_pictures(self):
        for picture in (
            interdict.plot_effect(self.runs, "harm.exposures"),
            interdict.plot_effect(self.runs, "harm.exposures", relative=True),
            interdict.plot_days(self.runs, "harm.exposures"),
        ):
            root = ElementTree.fromstring(picture._repr_svg_())
            self.assertIn("detection", "".join(root.itertext()))
            self.assertNotIn("nan", picture.svg)
        with self.assertRaisesRegex(ValueError, "harm.exposures"):
            interdict.plot_effect(self.runs, "harm.nothing")

    def test_what_the_program_refuses_is_said(self):
        with self.assertRaisesRegex(interdict.Failed, "world.population"):
            interdict.run(self.experiment, Path(self.place.name) / "refused", set={"world.population": -1})


if __name__ == "__main__":
    unittest.main()
