#!/usr/bin/env python3
"""Proves that each check of check.py sees what it is there for: small trees with one fault each."""
import tempfile
import unittest
from pathlib import Path

import check

CODE_H = "enum class Code {\n    internal, // the first\n    usage,\n};\n"
CODE_CPP = """CodeInfo{Code::internal, "E_INTERNAL", Severity::error, FOUREM_WORDS("messages", "broken: {0}"), ""},
CodeInfo{Code::usage, "E_USAGE", Severity::error,
         FOUREM_WORDS("messages", "so not"), ""},
"""


class Tree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def problems(self, function):
        return list(function(self.root))


class Arrows(Tree):
    def assert_one(self, path, include, part):
        self.write(path, f"#pragma once\n\n#include {include}\n")
        found = self.problems(check.arrows)
        self.assertEqual(len(found), 1, found)
        self.assertIn(f"{path}:3", found[0])
        self.assertIn(part, found[0])

    def test_a_straight_tree_is_fine(self):
        self.write("models/a.h", "#include <vector>\n")
        self.write("estimator/b.h", '#include "models/a.h"\n')
        self.write("ui/c.h", '#include "estimator/b.h"\n#include <QWidget>\n')
        self.write("app/gui/main.cpp", '#include "ui/c.h"\n')
        self.write("app/cli/main.cpp", '#include "estimator/b.h"\n')
        self.assertEqual(self.problems(check.arrows), [])

    def test_models_may_not_know_the_estimator(self):
        self.write("estimator/b.h", "")
        self.assert_one("models/a.h", '"estimator/b.h"', "may not include estimator")

    def test_the_command_line_may_not_know_ui(self):
        self.write("ui/c.h", "")
        self.assert_one("app/cli/main.cpp", '"ui/c.h"', "may not include ui")

    def test_core_may_not_know_qt(self):
        self.assert_one("estimator/b.h", "<QString>", "nothing of Qt")

    def test_core_may_not_know_qt_modules(self):
        self.assert_one("models/a.h", "<QtCore/QString>", "nothing of Qt")

    def test_includes_are_written_from_the_root(self):
        self.assert_one("models/a.h", '"../core/id.h"', "not written from the root")

    def test_included_files_exist(self):
        self.assert_one("models/a.h", '"models/nowhere.h"', "does not exist")


class Others(Tree):
    def test_a_circle_of_headers_is_seen(self):
        self.write("models/a.h", '#include "models/b.h"\n')
        self.write("models/b.h", '#include "models/c.h"\n')
        self.write("models/c.h", '#include "models/a.h"\n')
        self.assertEqual(self.problems(check.cycles),
                         ["headers include each other: models/a.h -> models/b.h -> models/c.h -> models/a.h"])

    def test_two_ways_to_one_header_are_no_circle(self):
        self.write("models/a.h", '#include "models/b.h"\n#include "models/c.h"\n')
        self.write("models/b.h", '#include "models/c.h"\n')
        self.write("models/c.h", "")
        self.assertEqual(self.problems(check.cycles), [])

    def test_a_file_of_501_lines_is_too_long(self):
        self.write("ui/long.cpp", "\n" * 501)
        self.write("ui/short.cpp", "\n" * 500)
        self.assertEqual(len(self.problems(check.sizes)), 1)

    def test_an_unnamed_source_is_seen(self):
        self.write("models/CMakeLists.txt", "target_sources(models PRIVATE\n    named.cpp\n    core/deep.cpp\n)\n")
        for name in ("named.cpp", "core/deep.cpp", "unnamed.cpp"):
            self.write(f"models/{name}", "")
        self.assertEqual(self.problems(check.listed), ["models/unnamed.cpp: named in no CMakeLists.txt"])

    def test_complete_codes_are_fine(self):
        self.write("models/core/code.h", CODE_H)
        self.write("models/core/code.cpp", CODE_CPP)
        self.assertEqual(self.problems(check.codes), [])

    def test_a_code_without_row_is_seen(self):
        self.write("models/core/code.h", CODE_H.replace("usage,", "usage, forgotten,"))
        self.write("models/core/code.cpp", CODE_CPP)
        self.assertIn("models/core/code.cpp: no row, or no sentence, for forgotten", self.problems(check.codes))

    def test_a_name_that_contradicts_its_severity_is_seen(self):
        self.write("models/core/code.h", CODE_H)
        self.write("models/core/code.cpp", CODE_CPP.replace("Severity::error", "Severity::warning", 1))
        self.assertEqual(len(self.problems(check.codes)), 1)


if __name__ == "__main__":
    unittest.main()
