package org.ngopartnership.consumer.modular;

import java.io.PrintStream;

/** Prints where code comes from. */
final class Origins {

    private Origins() {}

    static void print(PrintStream out, Class<?>... types) {
        for (Class<?> type : types) {
            String file =
                    type.getProtectionDomain().getCodeSource().getLocation().getPath();
            out.println(type.getSimpleName() + " of " + type.getModule() + " in "
                    + file.substring(file.lastIndexOf('/') + 1));
        }
        ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .sorted()
                .forEach(name -> out.println("module " + name));
    }
}
