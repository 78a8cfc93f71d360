// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.diag.DidYouMean;
import dev.mcc.facts.Entry;
import dev.mcc.facts.Section;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mcc list}: the names of one kind, with a sentence about each. */
@Command(
    name = ListCommand.NAME,
    description = {
      "Lists what a configuration can use: features, options, mailers, rulesets and so on, with one"
          + " sentence about each."
    },
    exitCodeList = {"0:success, also when nothing fits", "2:the command line is wrong"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  mcc list features",
      "  mcc list options timeout",
      "  mcc list rulesets --format json"
    })
final class ListCommand implements Callable<Integer> {
  static final String NAME = "list";

  private final Streams streams;

  @Spec private CommandSpec spec;

  /** The words for SECTION. */
  static final class Sections implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Section.words().iterator();
    }
  }

  @Parameters(
      index = "0",
      paramLabel = "SECTION",
      completionCandidates = Sections.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private String section;

  @Parameters(
      index = "1..*",
      paramLabel = "WORD",
      description = "List only what has each WORD in its name or its sentence.")
  private List<String> words = List.of();

  @Mixin private TreeOptions trees = new TreeOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How the list is written: text or json. Default: ${DEFAULT-VALUE}.")
  private CatalogueFormat format;

  ListCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Section wanted = Section.of(section).orElseThrow(this::unknownSection);
    List<Entry> entries =
        trees.catalogue().section(wanted).stream().filter(this::hasAllWords).toList();
    streams.print(
        format == CatalogueFormat.JSON
            ? CatalogueJson.list(wanted, entries)
            : new CatalogueText(Terminal.width()).list(entries));
    return Main.OK;
  }

  private boolean hasAllWords(Entry entry) {
    String text = String.join(" ", entry.name(), String.join(" ", entry.keys()), entry.meaning());
    String searched = text.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(word -> searched.contains(word.toLowerCase(Locale.ROOT)));
  }

  private ParameterException unknownSection() {
    String near =
        DidYouMean.among(Section.words(), section)
            .map(each -> "did you mean " + each + "?")
            .orElse("there are " + String.join(", ", Section.words()));
    return new ParameterException(spec.commandLine(), "no section " + section + "; " + near);
  }
}
