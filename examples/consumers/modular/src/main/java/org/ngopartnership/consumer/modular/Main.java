package org.ngopartnership.consumer.modular;

import org.ngopartnership.validation.DataPath;

/** Uses the library and prints what it got, for {@code ModularConsumerIT} to look at. */
public final class Main {

    private Main() {}

    /**
     * Runs the application.
     *
     * @param arguments  none
     */
    public static void main(String[] arguments) {
        System.out.println("pointer " + DataPath.of("history").index(1).toPointer());
        printOrigin(Main.class);
        printOrigin(DataPath.class);
        ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .sorted()
                .forEach(name -> System.out.println("module " + name));
    }

    private static void printOrigin(Class<?> type) {
        String file = type.getProtectionDomain().getCodeSource().getLocation().getPath();
        System.out.println(
                type.getSimpleName() + " of " + type.getModule() + " in " + file.substring(file.lastIndexOf('/') + 1));
    }
}
