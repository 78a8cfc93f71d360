// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import dev.mcc.cf.read.CfReader;
import dev.mcc.cf.syntax.CfLine;
import dev.mcc.cf.syntax.Field;
import dev.mcc.cf.syntax.MailerLine;
import dev.mcc.cf.syntax.MapLine;
import dev.mcc.cf.syntax.OptionLine;
import dev.mcc.diag.Diagnostic;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.diag.Diagnostics;
import dev.mcc.facts.Facts;
import dev.mcc.facts.LanguageFact;
import dev.mcc.facts.LanguageKind;
import dev.mcc.facts.Target;
import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;
import dev.mcc.source.TracedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a compiled configuration says in a language that its target does not know yet. */
final class LanguageCheck {
  /** Letters of the lines that are looked at: options, maps, mailers. */
  private static final String DECLARATIONS = "OKM";

  private static final Pattern MAP_FLAG = Pattern.compile("(?<=^|[ \t])-([A-Za-z])");
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");

  private final TracedText output;
  private final Target target;
  private final List<LanguageFact> unknown;
  private final List<Diagnostic> found = new ArrayList<>();
  private int start;
  private final Set<String> told = new HashSet<>();

  private LanguageCheck(TracedText output, Target target, List<LanguageFact> unknown) {
    this.output = output;
    this.target = target;
    this.unknown = unknown;
  }

  /** Checks the output of a compilation, which is only read when the target lacks something. */
  static Diagnostics check(TracedText output, Target target) {
    List<LanguageFact> unknown = Facts.languageWithout(target);
    if (unknown.isEmpty()) {
      return Diagnostics.NONE;
    }
    LanguageCheck check = new LanguageCheck(output, target, unknown);
    check.lines();
    return Diagnostics.of(check.found);
  }

  /** Reads the lines that could say something unknown; most configurations have none. */
  private void lines() {
    String text = output.text();
    int end;
    for (int at = 0; at < text.length(); at = end) {
      end = text.indexOf('\n', at) + 1;
      while (end > 0 && end < text.length() && isBlank(text.charAt(end))) {
        end = text.indexOf('\n', end) + 1;
      }
      end = end == 0 ? text.length() : end;
      if (DECLARATIONS.indexOf(text.charAt(at)) >= 0 && mentionsUnknown(text, at, end)) {
        start = at;
        CfReader.read(SourceFile.ofText("sendmail.cf", text.substring(at, end)))
            .lines()
            .forEach(this::line);
      }
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private boolean mentionsUnknown(String text, int from, int to) {
    for (LanguageFact fact : unknown) {
      int last = to - fact.name().length();
      for (int at = from; at <= last; at++) {
        if (text.regionMatches(true, at, fact.name(), 0, fact.name().length())) {
          return true;
        }
      }
    }
    return false;
  }

  private void line(CfLine line) {
    if (line instanceof MapLine map) {
      map(map);
    } else if (line instanceof MailerLine mailer) {
      mailer(mailer);
    } else if (line instanceof OptionLine option) {
      option(option);
    }
  }

  private void map(MapLine map) {
    for (LanguageFact fact : unknown) {
      switch (fact.kind()) {
        case MAP_CLASS -> {
          if (fact.name().equals(map.mapClass().text())) {
            report(fact, map.mapClass().start());
          }
        }
        case MAP_FLAG -> {
          if (fact.of().equals(map.mapClass().text())) {
            search(fact, MAP_FLAG, 1, map.arguments());
          }
        }
        default -> {}
      }
    }
  }

  private void mailer(MailerLine mailer) {
    mailer.equates().stream()
        .filter(equate -> equate.name().text().startsWith("F") && equate.value() != null)
        .forEach(
            equate -> {
              for (LanguageFact fact : unknown) {
                int at = equate.value().text().indexOf(fact.name());
                if (fact.kind() == LanguageKind.MAILER_FLAG && at >= 0) {
                  report(fact, equate.value().start() + at);
                }
              }
            });
  }

  private void option(OptionLine option) {
    for (LanguageFact fact : unknown) {
      if (fact.of().equalsIgnoreCase(option.name().text())) {
        search(fact, WORD, 0, option.value());
      }
    }
  }

  /** Reports the first match of the pattern that is the fact's name; words have no letter case. */
  private void search(LanguageFact fact, Pattern pattern, int group, Field field) {
    Matcher matcher = pattern.matcher(field.text());
    while (matcher.find()) {
      String word = matcher.group(group);
      if (group == 0 ? word.equalsIgnoreCase(fact.name()) : word.equals(fact.name())) {
        report(fact, field.start() + matcher.start(group));
        return;
      }
    }
  }

  private void report(LanguageFact fact, int offset) {
    Origin origin = output.originAt(start + offset);
    String place = origin == null ? "" : origin.inUserFile().place();
    if (!told.add(fact.kind() + fact.name() + place)) {
      return;
    }
    String what =
        fact.of().isEmpty() ? "" : fact.kind().words().startsWith("map") ? " of " : " of option ";
    String message =
        "The "
            + fact.kind().words()
            + " `"
            + fact.name()
            + "`"
            + what
            + fact.of()
            + " is something that sendmail knows since "
            + fact.since()
            + ", and the target is "
            + target
            + ".";
    String hint = "Do without it, or compile with --target " + fact.since() + ".";
    found.add(
        origin == null
            ? new Diagnostic(DiagnosticCode.NEWER_THAN_TARGET, message, hint, null, 1)
            : Diagnostic.at(DiagnosticCode.NEWER_THAN_TARGET, origin, message, hint));
  }
}
