package org.ngopartnership.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What doclint leaves open: each public type of a public face says since when it is there, and each public record says what
 * its components are (doclint asks for the latter from JDK 21 on).
 */
final class Documentation {

    private Documentation() {}

    /** Reads the sources under a folder and names what is not documented. */
    static List<String> missingUnder(Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> missing = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> tree = Files.walk(folder)) {
            List<Path> sources = tree.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                if (unit.getPackageName() != null
                        && !PublicSignatures.isInternal(unit.getPackageName().toString())) {
                    new Reader(DocTrees.instance(task), missing).scan(unit, null);
                }
            }
        }
        return missing;
    }

    private static final class Reader extends TreePathScanner<Void, Void> {
        private final DocTrees docs;
        private final List<String> missing;

        Reader(DocTrees docs, List<String> missing) {
            this.docs = docs;
            this.missing = missing;
        }

        @Override
        public Void visitClass(ClassTree type, Void nothing) {
            if (isPublic(type)) {
                look(type, docs.getDocComment(getCurrentPath()));
            }
            return super.visitClass(type, null);
        }

        private boolean isPublic(ClassTree type) {
            TreePath outer = getCurrentPath().getParentPath();
            boolean inInterface = outer.getLeaf().getKind() == Tree.Kind.INTERFACE;
            boolean reachable = type.getModifiers().getFlags().contains(Modifier.PUBLIC) || inInterface;
            while (outer.getLeaf() instanceof ClassTree enclosing) {
                reachable &= enclosing.getModifiers().getFlags().contains(Modifier.PUBLIC);
                outer = outer.getParentPath();
            }
            return reachable;
        }

        private void look(ClassTree type, String comment) {
            String text = comment == null ? "" : comment;
            boolean nested = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree;
            if (!nested && !text.contains("@since")) {
                missing.add(type.getSimpleName() + " has no @since");
            }
            if (type.getKind() == Tree.Kind.RECORD) {
                for (Tree member : type.getMembers()) {
                    if (member instanceof VariableTree component
                            && !component.getModifiers().getFlags().contains(Modifier.STATIC)
                            && !text.contains("@param " + component.getName() + " ")) {
                        missing.add(type.getSimpleName() + " has no @param for " + component.getName());
                    }
                }
            }
        }
    }
}
