// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.mcc.facts.DefinitionArgument;
import dev.mcc.facts.Entry;
import dev.mcc.facts.Section;
import dev.mcc.source.ByteText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Entries of the catalogue as one JSON object for programs, in ASCII. {@code formatVersion} changes
 * its first number when a member changes its meaning or goes away, its second when one is added.
 */
final class CatalogueJson {
  private static final String FORMAT_VERSION = "1.0";
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private CatalogueJson() {}

  /** A list of one section. */
  static String list(Section section, List<Entry> entries) {
    return write(section, entries);
  }

  /** Entries of any sections. */
  static String explain(List<Entry> entries) {
    return write(null, entries);
  }

  private static String write(Section section, List<Entry> entries) {
    StringWriter out = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter pretty =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(pretty);
      json.writeStartObject();
      json.writeStringField("formatVersion", FORMAT_VERSION);
      if (section != null) {
        json.writeStringField("section", section.word());
      }
      json.writeArrayFieldStart("entries");
      for (Entry entry : entries) {
        write(entry, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException neverFromMemory) {
      throw new UncheckedIOException(neverFromMemory);
    }
    return out.append('\n').toString();
  }

  private static void write(Entry entry, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("section", entry.section().word());
    json.writeStringField("name", ByteText.unicode(entry.name()));
    if (!entry.form().isEmpty()) {
      json.writeStringField("form", ByteText.unicode(entry.form()));
    }
    json.writeStringField("meaning", ByteText.unicode(entry.meaning()));
    if (!entry.arguments().isEmpty()) {
      json.writeArrayFieldStart("arguments");
      for (DefinitionArgument argument : entry.arguments()) {
        write(argument, json);
      }
      json.writeEndArray();
    }
    for (Map.Entry<String, String> detail : entry.details().entrySet()) {
      json.writeStringField(detail.getKey(), ByteText.unicode(detail.getValue()));
    }
    strings("text", entry.text(), json);
    strings("examples", entry.examples(), json);
    json.writeEndObject();
  }

  private static void write(DefinitionArgument argument, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", ByteText.unicode(argument.name()));
    json.writeStringField("meaning", ByteText.unicode(argument.meaning()));
    if (!argument.defaultValue().isEmpty()) {
      json.writeStringField("default", ByteText.unicode(argument.defaultValue()));
    }
    json.writeBooleanField("required", argument.required());
    json.writeBooleanField("repeats", argument.repeats());
    json.writeEndObject();
  }

  private static void strings(String name, List<String> values, JsonGenerator json)
      throws IOException {
    if (!values.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (String value : values) {
        json.writeString(ByteText.unicode(value));
      }
      json.writeEndArray();
    }
  }
}
