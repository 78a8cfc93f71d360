// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The messages of the program as entries, read from the page that documents them. */
final class DiagnosticPages {
  private static final String PAGE = "/facts/diagnostics.md";
  private static final Pattern HEADING = Pattern.compile("### (MC\\d{4}) (\\w+) \\((\\w+)\\)");
  private static final String FENCE = "```";

  private DiagnosticPages() {}

  static List<Entry> read() {
    try (InputStream in = DiagnosticPages.class.getResourceAsStream(PAGE)) {
      if (in == null) {
        throw new IllegalStateException("the page of the diagnostics is missing");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entries of a page's text. */
  static List<Entry> parse(String page) {
    List<Entry> entries = new ArrayList<>();
    List<String> lines = page.lines().toList();
    for (int at = 0; at < lines.size(); at++) {
      Matcher heading = HEADING.matcher(lines.get(at));
      if (heading.matches()) {
        entries.add(entry(heading, paragraphs(lines, at + 1)));
      }
    }
    return List.copyOf(entries);
  }

  private static Entry entry(Matcher heading, List<String> paragraphs) {
    String first = paragraphs.isEmpty() ? "" : paragraphs.get(0);
    int end = first.indexOf(". ");
    String meaning = end < 0 ? first : first.substring(0, end + 1);
    List<String> rest =
        new ArrayList<>(paragraphs.subList(Math.min(1, paragraphs.size()), paragraphs.size()));
    if (end >= 0) {
      rest.add(0, first.substring(end + 2));
    }
    return new Entry(
        Section.DIAGNOSTICS,
        heading.group(1),
        List.of(heading.group(2)),
        heading.group(1) + " " + heading.group(2),
        meaning,
        List.of(),
        Map.of("severity", heading.group(3)),
        rest,
        List.of());
  }

  private static List<String> paragraphs(List<String> lines, int from) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    boolean code = false;
    for (int at = from; at < lines.size() && (code || !lines.get(at).startsWith("#")); at++) {
      String line = lines.get(at);
      if (line.startsWith(FENCE)) {
        code = !code;
      } else if (code) {
        paragraph.append("\n  ").append(line);
      } else if (line.isBlank()) {
        addTo(paragraphs, paragraph);
      } else {
        paragraph.append(paragraph.length() == 0 ? "" : " ").append(line);
      }
    }
    addTo(paragraphs, paragraph);
    return paragraphs;
  }

  private static void addTo(List<String> paragraphs, StringBuilder paragraph) {
    if (paragraph.length() > 0) {
      paragraphs.add(paragraph.toString());
      paragraph.setLength(0);
    }
  }
}
