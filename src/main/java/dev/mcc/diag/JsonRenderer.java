// SPDX-License-Identifier: Apache-2.0
package dev.mcc.diag;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.mcc.source.ByteText;
import dev.mcc.source.Origin;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * The findings as one JSON object for programs. The result is Unicode text, to be written as UTF-8;
 * source text in it is decoded as UTF-8 where it is that and as ISO-8859-1 where not.
 *
 * <p>{@code formatVersion} changes its first number when a member changes its meaning or goes away,
 * its second when one is added. Lines and columns count from 1 and in bytes, offsets from 0. {@code
 * place} is where the user can edit, {@code fault} where the text in question stands when that is
 * elsewhere, {@code chain} the calls between, innermost first.
 */
public final class JsonRenderer implements DiagnosticRenderer {
  private static final String FORMAT_VERSION = "1.0";
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  @Override
  public String render(Diagnostics diagnostics) {
    StringWriter out = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter pretty =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(pretty);
      json.writeStartObject();
      json.writeStringField("formatVersion", FORMAT_VERSION);
      json.writeNumberField("errors", diagnostics.count(Severity.ERROR));
      json.writeNumberField("warnings", diagnostics.count(Severity.WARNING));
      json.writeArrayFieldStart("diagnostics");
      for (Diagnostic diagnostic : diagnostics) {
        write(diagnostic, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException neverFromMemory) {
      throw new UncheckedIOException(neverFromMemory);
    }
    return out.append('\n').toString();
  }

  private static void write(Diagnostic diagnostic, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("code", diagnostic.code().id());
    json.writeStringField("name", diagnostic.code().name());
    json.writeStringField("severity", GccRenderer.severity(diagnostic));
    json.writeStringField("message", ByteText.unicode(diagnostic.message()));
    if (diagnostic.hint() != null) {
      json.writeStringField("hint", ByteText.unicode(diagnostic.hint()));
    }
    Origin origin = diagnostic.origin();
    if (origin != null) {
      Origin outer = origin.inUserFile();
      place("place", outer, json);
      if (outer.source() != origin.source() || outer.offset() != origin.offset()) {
        place("fault", origin, json);
      }
      json.writeNumberField("length", diagnostic.length());
      chain(origin, json);
    }
    json.writeEndObject();
  }

  private static void chain(Origin origin, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("chain");
    for (CallChain.Link link : CallChain.of(origin).links()) {
      json.writeStartObject();
      json.writeNumberField("times", link.times());
      json.writeArrayFieldStart("frames");
      for (CallChain.Frame frame : link.frames()) {
        json.writeStartObject();
        boolean call = frame.kind() == CallChain.Kind.CALL;
        json.writeStringField(call ? "macro" : "include", ByteText.unicode(frame.name()));
        place("at", frame.place(), json);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void place(String name, Origin origin, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("file", ByteText.unicode(origin.source().name()));
    json.writeNumberField("line", origin.line());
    json.writeNumberField("column", origin.column());
    json.writeNumberField("offset", origin.offset());
    json.writeEndObject();
  }
}
