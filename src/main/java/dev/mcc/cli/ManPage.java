// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.IParamLabelRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The manual page of one command in the man(7) macros, made from the definitions that also give
 * {@code --help}. The same program gives the same page: it holds no date and no default that
 * depends on the machine.
 */
final class ManPage {
  private static final int SECTION = 1;

  private final CommandSpec command;
  private final Help help;
  private final ColorScheme plain = Help.defaultColorScheme(Ansi.OFF);
  private final StringBuilder out = new StringBuilder();

  private ManPage(CommandSpec command) {
    this.command = command;
    this.help = new Help(command, plain);
  }

  /** The page of a command; ends with a line feed. */
  static String of(CommandSpec command) {
    return new ManPage(command).render();
  }

  /** The name of the page without section: {@code mcc-compile} for {@code mcc compile}. */
  static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  /** The file the page is installed as, such as {@code mcc-compile.1}. */
  static String fileName(CommandSpec command) {
    return name(command) + "." + SECTION;
  }

  private String render() {
    UsageMessageSpec usage = command.usageMessage();
    String product = command.root().name();
    out.append(".TH \"")
        .append(escape(name(command).toUpperCase(Locale.ROOT)))
        .append("\" \"" + SECTION + "\" \"\" \"")
        .append(escape(product + " " + version()))
        .append("\" \"User Commands\"\n");
    // Commands and file names keep their plain apostrophes and hyphens; lines are not stretched.
    out.append(".nh\n.ad l\n");
    section("NAME");
    line(name(command) + " - " + summary(usage));
    section("SYNOPSIS");
    out.append(".nf\n");
    text(help.synopsis(0));
    out.append(".fi\n");
    section("DESCRIPTION");
    paragraphs(help.description());
    arguments();
    options();
    subcommands();
    exitStatus(usage);
    if (!help.footer().isBlank()) {
      String heading = help.footerHeading().strip().replace(":", "").toUpperCase(Locale.ROOT);
      section(heading.isEmpty() ? "NOTES" : heading);
      paragraphs(help.footer());
    }
    seeAlso();
    return out.toString();
  }

  /** The number alone: the text of --version is "mcc NUMBER (more)". */
  private String version() {
    return command.root().version()[0].split(" ")[1];
  }

  private String summary(UsageMessageSpec usage) {
    String header = String.join(" ", usage.header()).strip();
    String text = header.isEmpty() ? usage.description()[0] : header;
    return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
  }

  private void arguments() {
    List<PositionalParamSpec> shown =
        command.positionalParameters().stream().filter(p -> !p.hidden()).toList();
    if (shown.isEmpty()) {
      return;
    }
    section("ARGUMENTS");
    for (PositionalParamSpec argument : shown) {
      String label =
          help.parameterLabelRenderer()
              .renderParameterLabel(argument, Ansi.OFF, List.of())
              .toString();
      entry("\\fI" + escape(label.strip()) + "\\fR", argumentText(argument));
    }
  }

  private void options() {
    List<OptionSpec> shown = command.options().stream().filter(o -> !o.hidden()).toList();
    if (shown.isEmpty()) {
      return;
    }
    section("OPTIONS");
    IParamLabelRenderer labels = help.parameterLabelRenderer();
    for (OptionSpec option : shown) {
      String value = labels.renderParameterLabel(option, Ansi.OFF, List.of()).toString();
      String names =
          Arrays.stream(option.names())
              .map(n -> "\\fB" + escape(n) + "\\fR")
              .collect(Collectors.joining(", "));
      String shownValue = value.isEmpty() ? "" : "\\fI" + escape(value) + "\\fR";
      entry(names + shownValue, optionText(option));
    }
  }

  private void subcommands() {
    List<CommandSpec> shown = visibleSubcommands(command);
    if (shown.isEmpty()) {
      return;
    }
    section("COMMANDS");
    for (CommandSpec sub : shown) {
      entry(
          "\\fB" + escape(sub.qualifiedName(" ")) + "\\fR",
          List.of(summary(sub.usageMessage()) + "."));
    }
  }

  private void exitStatus(UsageMessageSpec usage) {
    Map<String, String> codes = usage.exitCodeList();
    if (codes.isEmpty()) {
      return;
    }
    section("EXIT STATUS");
    codes.forEach(
        (code, meaning) -> entry("\\fB" + escape(code.strip()) + "\\fR", List.of(meaning)));
  }

  private void seeAlso() {
    List<String> pages = new ArrayList<>();
    if (command.parent() != null) {
      pages.add(name(command.root()));
      visibleSubcommands(command.parent()).stream()
          .filter(c -> c != command)
          .map(ManPage::name)
          .forEach(pages::add);
    }
    visibleSubcommands(command).stream().map(ManPage::name).forEach(pages::add);
    if (pages.isEmpty()) {
      return;
    }
    section("SEE ALSO");
    line(pages.stream().map(p -> p + "(" + SECTION + ")").collect(Collectors.joining(", ")));
  }

  /** The subcommands a page or a listing shows, in the order of their definition, each once. */
  static List<CommandSpec> visibleSubcommands(CommandSpec command) {
    return command.subcommands().values().stream()
        .map(line -> line.getCommandSpec())
        .filter(c -> !c.usageMessage().hidden())
        .distinct()
        .toList();
  }

  private List<String> optionText(OptionSpec option) {
    return description(
        help.createDefaultOptionRenderer().render(option, help.parameterLabelRenderer(), plain));
  }

  private List<String> argumentText(PositionalParamSpec argument) {
    return description(
        help.createDefaultParameterRenderer()
            .render(argument, help.parameterLabelRenderer(), plain));
  }

  /** The last column of picocli's listing, which has defaults and variables filled in. */
  private static List<String> description(Text[][] rows) {
    return Arrays.stream(rows).map(row -> row[row.length - 1].toString()).toList();
  }

  private void section(String title) {
    out.append(".SH \"").append(title).append("\"\n");
  }

  private void entry(String term, List<String> lines) {
    out.append(".TP\n").append(term).append('\n');
    lines.forEach(this::line);
  }

  /** Text whose empty lines part paragraphs and whose indented lines are examples. */
  private void paragraphs(String text) {
    boolean example = false;
    for (String line : text.lines().toList()) {
      boolean indented = line.startsWith("  ");
      if (indented != example) {
        out.append(indented ? ".PP\n.nf\n.RS 4\n" : ".RE\n.fi\n.PP\n");
        example = indented;
      }
      if (line.isBlank()) {
        out.append(".PP\n");
      } else {
        line(indented ? line.strip() : line);
      }
    }
    if (example) {
      out.append(".RE\n.fi\n");
    }
  }

  private void text(String text) {
    text.lines().forEach(this::line);
  }

  private void line(String text) {
    String escaped = escape(text.stripTrailing());
    // A dot or an apostrophe at the start of a line would make it a request.
    boolean request =
        escaped.startsWith(".") || escaped.startsWith("'") || escaped.startsWith("\\(aq");
    out.append(request ? "\\&" : "").append(escaped).append('\n');
  }

  private static String escape(String text) {
    return text.replace("\\", "\\e")
        .replace("-", "\\-")
        .replace("'", "\\(aq")
        .replace("`", "\\(ga")
        .replace("\"", "\\(dq");
  }
}
