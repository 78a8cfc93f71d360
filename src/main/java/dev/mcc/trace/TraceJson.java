// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.mcc.rewrite.Rule;
import dev.mcc.source.ByteText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Traces as one JSON object for programs, in ASCII. Bytes above 0x7f are decoded as UTF-8 where
 * they are that, and as ISO-8859-1 where not; operators are spelled as in a {@code .cf}.
 *
 * <p>{@code formatVersion} changes its first number when a member changes its meaning or goes away,
 * its second when one is added. {@code docs/trace.md} describes the members.
 */
public final class TraceJson {
  private static final String FORMAT_VERSION = "1.0";
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private final Spelling spelling;
  private final Places places;

  /** A trace and what was asked about it. */
  public record Entry(Trace trace, List<WhyNotReport> whyNot) {
    /** Copies the list. */
    public Entry {
      whyNot = List.copyOf(whyNot);
    }
  }

  /** A writer. */
  public TraceJson(Spelling spelling, Places places) {
    this.spelling = spelling;
    this.places = places;
  }

  /** All traces of one command. */
  public String write(String configuration, List<Entry> entries) {
    StringWriter out = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter pretty = new DefaultPrettyPrinter().withObjectIndenter(indenter);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(pretty);
      json.writeStartObject();
      json.writeStringField("formatVersion", FORMAT_VERSION);
      json.writeStringField("configuration", ByteText.unicode(configuration));
      json.writeArrayFieldStart("traces");
      for (Entry entry : entries) {
        trace(entry, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException neverFromMemory) {
      throw new UncheckedIOException(neverFromMemory);
    }
    return out.append('\n').toString();
  }

  private void trace(Entry entry, JsonGenerator json) throws IOException {
    Trace trace = entry.trace();
    json.writeStartObject();
    json.writeArrayFieldStart("rulesets");
    for (String ruleset : trace.rulesets()) {
      json.writeString(ByteText.unicode(ruleset));
    }
    json.writeEndArray();
    json.writeStringField("address", text(trace.address()));
    events("events", trace.events(), json);
    json.writeNumberField("omitted", trace.omitted());
    tokens("result", trace.result(), json);
    json.writeNumberField("status", trace.status());
    outcome(trace, json);
    if (!entry.whyNot().isEmpty()) {
      json.writeArrayFieldStart("whyNot");
      for (WhyNotReport report : entry.whyNot()) {
        new WhyNotJson(this, json).write(report);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void events(String name, List<TraceEvent> events, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart(name);
    for (TraceEvent event : events) {
      json.writeStartObject();
      write(event, json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(TraceEvent event, JsonGenerator json) throws IOException {
    if (event instanceof TraceEvent.Call call) {
      json.writeStringField("event", "call");
      json.writeStringField("ruleset", ByteText.unicode(call.ruleset().name()));
      json.writeNumberField("number", call.ruleset().number());
      tokens("input", call.input(), json);
      events("events", call.events(), json);
      tokens("output", call.output(), json);
      json.writeNumberField("status", call.status());
    } else if (event instanceof TraceEvent.Step step) {
      step(step, json);
    } else if (event instanceof TraceEvent.Lookup lookup) {
      json.writeStringField("event", "lookup");
      json.writeStringField("map", ByteText.unicode(lookup.map()));
      json.writeStringField("key", text(lookup.key()));
      tokens("arguments", lookup.arguments(), json);
      json.writeStringField("value", text(lookup.answer().value()));
      json.writeNumberField("status", lookup.answer().status());
    } else if (event instanceof TraceEvent.Macro macro) {
      json.writeStringField("event", "macro");
      json.writeStringField("side", macro.leftSide() ? "left" : "right");
      json.writeStringField("name", ByteText.unicode(macro.name()));
      json.writeStringField("value", text(macro.value()));
    } else if (event instanceof TraceEvent.DroppedCall call) {
      json.writeStringField("event", "droppedCall");
      json.writeStringField("ruleset", text(call.ruleset()));
    } else if (event instanceof TraceEvent.Endless endless) {
      json.writeStringField("event", "endless");
      json.writeNumberField("rule", endless.rule().number());
    } else if (event instanceof TraceEvent.Message message) {
      json.writeStringField("event", "message");
      json.writeStringField("text", text(message.text()));
    }
  }

  private void step(TraceEvent.Step step, JsonGenerator json) throws IOException {
    json.writeStringField("event", "rule");
    rule(step.rule(), json);
    json.writeNumberField("times", step.times());
    json.writeBooleanField("matched", step.matched());
    json.writeArrayFieldStart("bindings");
    for (List<String> binding : step.bindings()) {
      tokens(binding, json);
    }
    json.writeEndArray();
    events("events", step.events(), json);
    tokens("result", step.result(), json);
  }

  /** Members that say which rule it is. */
  void rule(Rule rule, JsonGenerator json) throws IOException {
    json.writeNumberField("rule", rule.number());
    json.writeStringField("left", ByteText.unicode(spelling.left(rule)));
    json.writeStringField("right", ByteText.unicode(spelling.right(rule)));
    json.writeArrayFieldStart("places");
    place(places.line(rule), json);
    for (Places.Place place : places.sources(rule)) {
      place(place, json);
    }
    json.writeEndArray();
  }

  private static void place(Places.Place place, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", ByteText.unicode(place.file()));
    json.writeNumberField("line", place.line());
    json.writeBooleanField("library", place.library());
    json.writeEndObject();
  }

  private void outcome(Trace trace, JsonGenerator json) throws IOException {
    Outcome outcome = trace.outcome();
    json.writeObjectFieldStart("outcome");
    json.writeStringField(
        "kind", outcome.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT));
    if (outcome instanceof Outcome.Delivered to) {
      json.writeStringField("mailer", text(to.mailer()));
      json.writeStringField("host", text(to.host()));
      json.writeStringField("user", text(to.user()));
    } else if (outcome instanceof Outcome.Refused refused) {
      json.writeStringField("code", refused.reply().code());
      json.writeStringField("enhanced", text(refused.reply().enhanced()));
      json.writeStringField("text", text(refused.reply().text()));
    } else if (outcome instanceof Outcome.Quarantined quarantined) {
      json.writeStringField("reason", text(quarantined.reason()));
    }
    json.writeStringField("words", ByteText.unicode(new OutcomeWords(spelling).of(trace)));
    json.writeEndObject();
  }

  /** A list of tokens, or null. */
  void tokens(String name, List<String> tokens, JsonGenerator json) throws IOException {
    json.writeFieldName(name);
    if (tokens == null) {
      json.writeNull();
    } else {
      tokens(tokens, json);
    }
  }

  private void tokens(List<String> tokens, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (String token : tokens) {
      json.writeString(text(token));
    }
    json.writeEndArray();
  }

  /** Text in internal form as a person writes it, or null. */
  String text(String internal) {
    return internal == null ? null : ByteText.unicode(spelling.text(internal));
  }
}
