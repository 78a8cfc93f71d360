// SPDX-License-Identifier: Apache-2.0
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Copies a jar and writes its classes older than Java 6 again as Java 8 classes, because class-data
 * sharing does not take older ones. The same input gives the same output, byte for byte.
 *
 * <p>Run by the build as {@code java -cp ASM RaiseClassVersion.java IN.jar OUT.jar}.
 */
final class RaiseClassVersion {
  /** Class-data sharing starts with this one (Java 6). */
  private static final int FIRST_SHARED = Opcodes.V1_6;

  /** What every entry gets: the times of the input may depend on the time zone of the machine. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private RaiseClassVersion() {}

  public static void main(String[] args) throws IOException {
    Path in = Path.of(args[0]);
    Path out = Path.of(args[1]);
    Path temporary = Path.of(args[1] + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      int raised = copy(in, temporary);
      // An empty result would mean that the library no longer needs this step.
      if (raised == 0) {
        throw new IOException("no class older than Java 6 in " + in + ": remove this build step");
      }
      Files.move(
          temporary, out, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static int copy(Path in, Path out) throws IOException {
    int raised = 0;
    try (JarFile jar = new JarFile(in.toFile(), false);
        URLClassLoader loader = new URLClassLoader(new URL[] {in.toUri().toURL()});
        OutputStream file = Files.newOutputStream(out);
        ZipOutputStream zip = new ZipOutputStream(file)) {
      for (JarEntry entry : entries(jar)) {
        byte[] content = jar.getInputStream(entry).readAllBytes();
        if (entry.getName().endsWith(".class") && version(content) < FIRST_SHARED) {
          content = raise(content, loader);
          raised++;
        }
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(copy);
        zip.write(content);
        zip.closeEntry();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return raised;
  }

  private static List<JarEntry> entries(JarFile jar) {
    List<JarEntry> list = new ArrayList<>();
    Enumeration<JarEntry> all = jar.entries();
    while (all.hasMoreElements()) {
      list.add(all.nextElement());
    }
    return list;
  }

  private static int version(byte[] classFile) {
    return (classFile[6] & 0xff) << 8 | classFile[7] & 0xff;
  }

  private static byte[] raise(byte[] classFile, ClassLoader loader) {
    ClassWriter writer =
        new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
          @Override
          protected ClassLoader getClassLoader() {
            return loader;
          }
        };
    ClassVisitor visitor =
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public void visit(
              int version,
              int access,
              String name,
              String signature,
              String superName,
              String[] interfaces) {
            super.visit(Opcodes.V1_8, access, name, signature, superName, interfaces);
          }

          @Override
          public MethodVisitor visitMethod(
              int access, String name, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
            // Java 5 subroutines (jsr/ret) are not allowed from Java 7 on.
            return new JSRInlinerAdapter(next, access, name, descriptor, signature, exceptions);
          }
        };
    new ClassReader(classFile).accept(visitor, 0);
    return writer.toByteArray();
  }
}
