// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf;

import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;
import dev.mcc.source.TracedText;
import freemarker.cache.TemplateLoader;
import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.core.InvalidReferenceException;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.Version;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The templates of the {@code .cf} ({@code cf-templates/}), rendered with FreeMarker. Templates are
 * parsed once and serve any number of configurations, from one thread at a time.
 */
public final class CfTemplates {
  private static final Version VERSION = Configuration.VERSION_2_3_34;

  private final Configuration configuration;
  private final List<Origin[]> templates = new ArrayList<>();
  private Rendering rendering;

  /** Templates from the given place. */
  public CfTemplates(TemplateFiles files) {
    configuration = new Configuration(VERSION);
    configuration.setTemplateLoader(new Loader(files));
    configuration.setTagSyntax(Configuration.SQUARE_BRACKET_TAG_SYNTAX);
    configuration.setInterpolationSyntax(Configuration.SQUARE_BRACKET_INTERPOLATION_SYNTAX);
    configuration.setLocale(Locale.US);
    configuration.setNumberFormat("computer");
    configuration.setDefaultEncoding("ISO-8859-1");
    configuration.setLocalizedLookup(false);
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    DefaultObjectWrapperBuilder wrapper = new DefaultObjectWrapperBuilder(VERSION);
    wrapper.setExposeFields(false);
    DefaultObjectWrapper built = wrapper.build();
    configuration.setObjectWrapper(built);
    configuration.setOutputFormat(new TracingFormat());
    configuration.setAutoEscapingPolicy(Configuration.ENABLE_IF_SUPPORTED_AUTO_ESCAPING_POLICY);
  }

  /**
   * Renders a template.
   *
   * @param facts further names the templates use
   * @throws MissingValue when a macro that a template needs is not defined
   * @throws IllegalStateException when a template is broken, which is a bug of the tree and not of
   *     the configuration
   */
  public synchronized TracedText render(String name, ConfigView view, Map<String, Object> facts) {
    rendering = new Rendering(view);
    Map<String, Object> model = new HashMap<>(facts);
    model.put("m", rendering.macros());
    model.put("call", rendering.call());
    model.put("diversion", rendering.diversion());
    model.put("rules", rendering.rules());
    CharacterOutput out = new CharacterOutput(1 << 17);
    try {
      configuration.getTemplate(name).process(model, out);
    } catch (InvalidReferenceException e) {
      String expression = e.getBlamedExpressionString();
      String macro = expression.startsWith("m.") ? expression.substring(2) : expression;
      throw new MissingValue(macro, e.getTemplateSourceName(), e);
    } catch (TemplateException e) {
      throw new IllegalStateException("template " + name + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Marks.resolve(
        out.characters(), out.size(), templates, rendering.traced, rendering.values);
  }

  /** Reads templates and marks their lines. */
  private final class Loader implements TemplateLoader {
    private final TemplateFiles files;

    Loader(TemplateFiles files) {
      this.files = files;
    }

    @Override
    public Object findTemplateSource(String name) {
      return files.find(name);
    }

    @Override
    public long getLastModified(Object source) {
      return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
      SourceFile file = (SourceFile) source;
      templates.add(Marks.lines(file));
      return new StringReader(Marks.mark(templates.size() - 1, file.text()));
    }

    @Override
    public void closeTemplateSource(Object source) {
      // Nothing is open: the whole text is in memory.
    }
  }

  /** The names that templates see, for one configuration. */
  private static final class Rendering {
    private static final TemplateScalarModel UNDEFINED = new SimpleScalar("undefined");

    private final ConfigView view;
    private final List<TracedText> traced = new ArrayList<>();
    private final List<Origin> values = new ArrayList<>();
    private final Map<String, TemplateScalarModel> cache = new HashMap<>();
    private final IdentityHashMap<String, Integer> known = new IdentityHashMap<>();

    Rendering(ConfigView view) {
      this.view = view;
    }

    TemplateHashModel macros() {
      return new TemplateHashModel() {
        @Override
        @SuppressWarnings("ReferenceEquality") // one object stands for a macro that is not defined
        public TemplateModel get(String name) {
          TemplateScalarModel known = cache.get(name);
          if (known != null) {
            return known == UNDEFINED ? null : known;
          }
          String value = view.value(name);
          TemplateScalarModel model = value == null ? null : traceable(value, view.definedAt(name));
          cache.put(name, model == null ? UNDEFINED : model);
          return model;
        }

        @Override
        public boolean isEmpty() {
          return false;
        }
      };
    }

    private TemplateScalarModel traceable(String value, Origin origin) {
      if (value.isEmpty() || origin == null) {
        return new SimpleScalar(value);
      }
      // A string of its own, so that the identity says which macro it came from.
      String own = new String(value.toCharArray());
      values.add(origin);
      known.put(own, values.size() - 1);
      return new SimpleScalar(own);
    }

    TemplateMethodModelEx call() {
      return arguments -> {
        List<String> texts = new ArrayList<>();
        for (Object argument : arguments) {
          if (!(argument instanceof TemplateScalarModel text)) {
            throw new TemplateModelException("call() takes strings");
          }
          texts.add(text.getAsString());
        }
        return new SimpleScalar(view.call(texts.get(0), texts.subList(1, texts.size())));
      };
    }

    TemplateMethodModelEx diversion() {
      return arguments -> {
        TemplateNumberModel number = (TemplateNumberModel) arguments.get(0);
        return printable(view.diversion(number.getAsNumber().intValue()));
      };
    }

    TemplateMethodModelEx rules() {
      return arguments ->
          printable(view.rules(((TemplateScalarModel) arguments.get(0)).getAsString()));
    }

    private TemplateModel printable(TracedText text) {
      traced.add(text);
      return new SimpleScalar(Marks.traced(traced.size() - 1, text.text()));
    }

    /** What is printed for an interpolated string. */
    String printed(String text) {
      Integer index = known.get(text);
      return index == null ? text : Marks.value(index, text);
    }
  }

  /** Finished output of an interpolation. */
  private static final class TracedOutput extends CommonTemplateMarkupOutputModel<TracedOutput> {
    private final TracingFormat format;

    TracedOutput(TracingFormat format, String plain, String markup) {
      super(plain, markup);
      this.format = format;
    }

    @Override
    public TracingFormat getOutputFormat() {
      return format;
    }
  }

  /**
   * "Escapes" a macro's value by putting the mark of its origin around it; all other text stays as
   * it is.
   */
  private final class TracingFormat extends CommonMarkupOutputFormat<TracedOutput> {
    @Override
    public String getName() {
      return "sendmail.cf";
    }

    @Override
    public String getMimeType() {
      return null;
    }

    @Override
    public void output(String text, Writer out) throws IOException {
      out.write(rendering.printed(text));
    }

    @Override
    public String escapePlainText(String text) {
      return rendering.printed(text);
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtInName) {
      return false;
    }

    @Override
    protected TracedOutput newTemplateMarkupOutputModel(String plain, String markup) {
      return new TracedOutput(this, plain, markup);
    }
  }
}
