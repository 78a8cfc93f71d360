// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.diag.Diagnostic;
import dev.mcc.diag.Diagnostics;
import dev.mcc.diag.DidYouMean;
import dev.mcc.diag.Severity;
import dev.mcc.rewrite.LoadMessage;
import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.RewriteListener;
import dev.mcc.rewrite.Ruleset;
import dev.mcc.trace.Places;
import dev.mcc.trace.RuleSelector;
import dev.mcc.trace.Spelling;
import dev.mcc.trace.Trace;
import dev.mcc.trace.TraceJson;
import dev.mcc.trace.TraceText;
import dev.mcc.trace.Tracer;
import dev.mcc.trace.WhyNot;
import dev.mcc.trace.WhyNotReport;
import dev.mcc.trace.WhyNotText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mcc trace}: what the rules do to an address, for people. */
@Command(
    name = TraceCommand.NAME,
    description = {
      "Shows what a configuration does to an address: the rulesets called, the rules that matched"
          + " and where they are written, what they bound and looked up, and the outcome."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  mcc trace -C sendmail.mc 3,0 user@example.org",
      "  mcc trace -C sendmail.cf check_rcpt user@example.org --client 192.0.2.7",
      "  mcc trace -C sendmail.mc check_mail user@example.org --why-not check_mail:3"
    })
final class TraceCommand implements Callable<Integer> {
  static final String NAME = "trace";

  private static final int DEFAULT_STEPS = 10_000;
  private static final int MOST_STEPS = 200_000;

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "RULESET[,RULESET...]",
      description = "The rulesets to run, by name or number, one after the other.")
  private String rulesetNames;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "ADDRESS",
      description =
          "What they get. A $| in it is the operator that separates the arguments of check_relay"
              + " and others; a comma separates addresses, as in test mode.")
  private List<String> addresses;

  @Mixin private ConfigurationOptions configuration = new ConfigurationOptions();

  @Mixin private ClientOptions client = new ClientOptions();

  @Option(names = "--all", description = "Show also the rules that did not match.")
  private boolean all;

  @Option(
      names = "--why-not",
      paramLabel = "RULE",
      description =
          "Instead of the trace, explain why a rule did not match or was not tried. RULE is"
              + " check_rcpt:3, or 812 for a line of the .cf, or sendmail.mc:7. Repeatable.")
  private List<String> whyNot = List.of();

  @Option(names = "--json", description = "Write the events as JSON, for programs.")
  private boolean json;

  @Option(
      names = "--steps",
      paramLabel = "N",
      defaultValue = "" + DEFAULT_STEPS,
      description =
          "Keep about N steps of a trace; later ones are counted. Default: ${DEFAULT-VALUE}.")
  private int steps;

  @Option(names = "--plain", description = "No colour, even on a terminal.")
  private boolean plain;

  TraceCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    client.check();
    if (steps < 1 || steps > MOST_STEPS) {
      throw problem("--steps needs a number from 1 to " + MOST_STEPS);
    }
    Optional<LoadedConfiguration> read;
    try {
      read = configuration.load(streams);
    } catch (IOException e) {
      streams.complain(
          "mcc: " + configuration.file() + ": " + ConfigurationOptions.reason(e) + "\n");
      return Main.USAGE;
    }
    if (read.isEmpty()) {
      return Main.FINDINGS;
    }
    LoadedConfiguration loaded = read.get();
    report(loaded.program());
    return loaded.stopped() ? Main.FINDINGS : trace(loaded);
  }

  private void report(Program program) {
    List<Diagnostic> found =
        program.messages().stream()
            .map(LoadMessage::diagnostic)
            // Warnings are about rules that cannot match: the trace shows that where it matters.
            .filter(each -> each != null && each.severity() == Severity.ERROR)
            .toList();
    if (!found.isEmpty()) {
      streams.complain(
          MessageFormat.TEXT.renderer().render(Diagnostics.of(new ArrayList<>(found))));
    }
  }

  private int trace(LoadedConfiguration loaded) {
    Program program = loaded.program();
    Places places = new Places(loaded.provenance());
    List<Ruleset> rulesets = rulesets(program);
    List<RuleSelector.Selected> watched = watched(program, places);
    Spelling spelling = new Spelling(program.macroNames());
    boolean colour = streams.terminal() && !plain && !json;
    TraceText text = new TraceText(spelling, places, colour);
    WhyNotText reasons = new WhyNotText(spelling, text, colour);
    List<TraceJson.Entry> entries = new ArrayList<>();
    List<String> inputs = inputs(loaded);
    for (int i = 0; i < inputs.size(); i++) {
      TraceJson.Entry entry = run(loaded, rulesets, inputs.get(i), watched);
      if (json) {
        entries.add(entry);
      } else {
        String head = inputs.size() == 1 ? "" : text.heading(entry.trace());
        streams.print((i == 0 ? "" : "\n") + head);
        print(entry, text, reasons);
      }
    }
    if (json) {
      streams.print(new TraceJson(spelling, places).write(program.source().name(), entries));
    }
    return Main.OK;
  }

  private List<String> inputs(LoadedConfiguration loaded) {
    Tracer tracer = tracer(loaded, List.of());
    List<String> inputs = new ArrayList<>();
    addresses.forEach(each -> inputs.addAll(tracer.addresses(each)));
    return inputs;
  }

  private TraceJson.Entry run(
      LoadedConfiguration loaded,
      List<Ruleset> rulesets,
      String address,
      List<RuleSelector.Selected> watched) {
    List<WhyNot> watchers =
        watched.stream().map(each -> new WhyNot(each.ruleset(), each.rule())).toList();
    Trace trace =
        tracer(loaded, watchers).run(rulesets, address, watchers.toArray(new RewriteListener[0]));
    List<WhyNotReport> reports =
        watchers.stream().map(each -> each.report(loaded.program())).toList();
    return new TraceJson.Entry(trace, reports);
  }

  private Tracer tracer(LoadedConfiguration loaded, List<WhyNot> watchers) {
    return new Tracer(
        loaded.program(),
        loaded.world(),
        session -> {
          configuration.addWords(session);
          client.apply(session);
          watchers.forEach(each -> each.attach(session));
        },
        new Tracer.Settings(steps, all));
  }

  private void print(TraceJson.Entry entry, TraceText text, WhyNotText reasons) {
    if (entry.whyNot().isEmpty()) {
      streams.print(text.write(entry.trace()));
      return;
    }
    for (WhyNotReport report : entry.whyNot()) {
      streams.print(reasons.write(report) + "\n");
    }
    streams.print(text.outcome(entry.trace()));
  }

  private List<Ruleset> rulesets(Program program) {
    List<Ruleset> rulesets = new ArrayList<>();
    for (String name : rulesetNames.split(",", -1)) {
      Ruleset ruleset = RuleSelector.ruleset(program, name);
      if (ruleset == null) {
        String near =
            DidYouMean.among(program.rulesets().names().keySet(), name)
                .map(each -> "; did you mean " + each + "?")
                .orElse("");
        throw problem("the configuration has no ruleset " + name + near);
      }
      rulesets.add(ruleset);
    }
    return rulesets;
  }

  private List<RuleSelector.Selected> watched(Program program, Places places) {
    RuleSelector selector = new RuleSelector(program, places);
    List<RuleSelector.Selected> watched = new ArrayList<>();
    for (String each : whyNot) {
      RuleSelector.Selection selection = selector.select(each);
      if (selection.problem() != null) {
        throw problem("--why-not " + each + ": " + selection.problem());
      }
      watched.addAll(selection.rules());
    }
    return watched;
  }

  private ParameterException problem(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
