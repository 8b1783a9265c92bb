package org.crosswise.engine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.drools.codegen.common.GeneratedFile;
import org.drools.compiler.compiler.io.memory.MemoryFileSystem;
import org.drools.compiler.kie.builder.impl.BuildContext;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieModuleKieProject;
import org.drools.model.codegen.execmodel.CanonicalModelKieProject;
import org.drools.model.codegen.execmodel.ModelBuilderImpl;
import org.drools.model.codegen.execmodel.PackageSources;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.Message;

/** An executable model whose generated sources can be looked at when they do not compile, by the thread that built them. */
public final class ToldProject implements KieBuilder.ProjectType {

    /** The engine looks for a field of this name. */
    public static final BiFunction<InternalKieModule, ClassLoader, KieModuleKieProject> SUPPLIER = Kept::new;

    private static final ThreadLocal<Map<String, String>> SOURCES = new ThreadLocal<>();

    private ToldProject() {}

    /** What was generated where the last build of this thread failed, by path; told once. */
    static Map<String, String> takeSources() {
        Map<String, String> sources = SOURCES.get();
        SOURCES.remove();
        return sources == null ? Map.of() : sources;
    }

    private static final class Kept extends CanonicalModelKieProject {

        Kept(InternalKieModule module, ClassLoader loader) {
            super(module, loader);
        }

        @Override
        public void writeProjectOutput(MemoryFileSystem target, BuildContext context) {
            super.writeProjectOutput(target, context);
            if (context.getMessages().hasMessages(Message.Level.ERROR)) {
                Map<String, String> sources = new TreeMap<>();
                modelBuilders.values().forEach(builder -> collect(builder, sources));
                SOURCES.set(sources);
            }
        }

        private static void collect(ModelBuilderImpl<?> builder, Map<String, String> sources) {
            List<GeneratedFile> files = new ArrayList<>();
            Collection<? extends PackageSources> all = builder.getPackageSources();
            all.forEach(each -> each.collectGeneratedFiles(files));
            files.forEach(
                    file -> sources.put(file.relativePath(), new String(file.contents(), StandardCharsets.UTF_8)));
        }
    }
}
