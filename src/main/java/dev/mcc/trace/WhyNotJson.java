// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;

/** Writes the members of a {@link WhyNotReport} into a JSON document. */
final class WhyNotJson {
  private final TraceJson traces;
  private final JsonGenerator json;

  WhyNotJson(TraceJson traces, JsonGenerator json) {
    this.traces = traces;
    this.json = json;
  }

  void write(WhyNotReport report) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleset", traces.text(report.ruleset().name()));
    traces.rule(report.rule(), json);
    json.writeNumberField("tries", report.tries());
    json.writeNumberField("matches", report.matches());
    json.writeArrayFieldStart("callers");
    for (WhyNotReport.Caller caller : report.callers()) {
      json.writeString(traces.text(caller.toString()));
    }
    json.writeEndArray();
    json.writeNumberField("moreCalls", report.moreCalls());
    json.writeArrayFieldStart("calls");
    for (WhyNotReport.Call call : report.calls()) {
      call(call);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void call(WhyNotReport.Call call) throws IOException {
    json.writeStartObject();
    traces.tokens("input", call.input(), json);
    json.writeStringField("end", name(call.end()));
    if (call.by() == null) {
      json.writeNullField("lastMatch");
    } else {
      json.writeNumberField("lastMatch", call.by().number());
    }
    json.writeNumberField("moreTries", call.moreTries());
    json.writeArrayFieldStart("tries");
    for (WhyNotReport.Attempt attempt : call.tries()) {
      json.writeStartObject();
      traces.tokens("workspace", attempt.workspace(), json);
      json.writeBooleanField("matched", attempt.mismatch() == null);
      if (attempt.mismatch() != null) {
        mismatch(attempt.mismatch());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void mismatch(Mismatch mismatch) throws IOException {
    json.writeObjectFieldStart("mismatch");
    json.writeStringField("kind", name(mismatch.kind()));
    json.writeNumberField("elementsMatched", mismatch.matched());
    json.writeStringField("element", traces.text(mismatch.element()));
    json.writeBooleanField("somewhere", mismatch.somewhere());
    traces.tokens("rest", mismatch.rest(), json);
    json.writeStringField("value", traces.text(mismatch.value()));
    traces.tokens("candidates", mismatch.candidates(), json);
    traces.tokens("near", mismatch.near(), json);
    json.writeNumberField("classSize", mismatch.classSize());
    json.writeEndObject();
  }

  /** {@code NOT_IN_CLASS} becomes {@code not-in-class}. */
  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
