// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.facts.Catalogue;
import dev.mcc.facts.Entry;
import dev.mcc.facts.GoneName;
import dev.mcc.tree.BundledTree;
import dev.mcc.tree.TreeDefinitions;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mcc explain}: what a name of a configuration means. */
@Command(
    name = ExplainCommand.NAME,
    description = {
      "Explains a name: a feature, option, conf name, mailer, ruleset, macro, class, map class,"
          + " mailer flag, or the code of a message."
    },
    exitCodeList = {"0:success", "1:nothing is known about a NAME", "2:the command line is wrong"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  mcc explain confMAX_HOP dnsbl check_rcpt",
      "  mcc explain '$j' '${client_addr}' '$=w' F=m",
      "  mcc explain MC2003"
    })
final class ExplainCommand implements Callable<Integer> {
  static final String NAME = "explain";

  private final Streams streams;

  /** What a shell offers for NAME: what needs no quotes there. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      BundledTree tree = new BundledTree();
      return Catalogue.of(TreeDefinitions.of(List.of(tree), tree)).simpleNames().iterator();
    }
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      completionCandidates = Names.class,
      description = "What to explain, as a .mc or .cf file writes it.")
  private List<String> names = List.of();

  @Mixin private TreeOptions trees = new TreeOptions();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How it is written: text or json. Default: ${DEFAULT-VALUE}.")
  private CatalogueFormat format;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Catalogue catalogue = trees.catalogue();
    List<Entry> found = new ArrayList<>();
    int status = Main.OK;
    for (String name : names) {
      List<Entry> entries = catalogue.find(name);
      entries.stream().filter(each -> !found.contains(each)).forEach(found::add);
      if (entries.isEmpty()) {
        status = Main.FINDINGS;
        streams.complain("mcc: " + unknown(catalogue, name) + "\n");
      }
    }
    if (format == CatalogueFormat.JSON) {
      streams.print(CatalogueJson.explain(found));
    } else {
      streams.print(new CatalogueText(Terminal.width()).explain(found));
    }
    return status;
  }

  private static String unknown(Catalogue catalogue, String name) {
    List<GoneName> gone = Catalogue.gone(name);
    if (!gone.isEmpty()) {
      return gone.stream()
          .map(each -> each.sentence() + " " + each.instead())
          .collect(Collectors.joining("\nmcc: "));
    }
    String near = catalogue.near(name).map(each -> " Did you mean " + each + "?").orElse("");
    return "Nothing is known about `" + name + "'." + near;
  }
}
