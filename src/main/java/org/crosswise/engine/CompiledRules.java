package org.crosswise.engine;

import java.io.IOException;
import java.util.List;
import org.crosswise.knowledge.RuleSet;
import org.drools.compiler.kie.builder.impl.KieContainerImpl;
import org.drools.compiler.kie.builder.impl.KieProject;
import org.drools.compiler.kproject.models.KieBaseModelImpl;
import org.drools.model.Model;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.internal.conf.ShareBetaNodesOption;

/** Compiles the rules of a folder into an executable model, once the gate has passed them. */
final class CompiledRules {

    /** Rules do not share joins: the engine loses matches when they do, see docs/decisions/0005-one-package.md. */
    static final ShareBetaNodesOption SEPARATE_JOINS = ShareBetaNodesOption.NO;

    private CompiledRules() {}

    static Bases build(RuleFiles files, RuleSet set) throws IOException {
        List<Issue> refused = RuleGate.check(files, set);
        if (!refused.isEmpty()) {
            throw new RuleSetException(refused);
        }
        Bases bases = Bases.of(compile(files, set));
        if (bases.isWithoutActiveRule()) {
            throw new RuleSetException(List.of(Issue.of(
                    IssueCode.CANNOT_LOAD, "rule-set.yaml", "no rule of the set is active: there is nothing to run")));
        }
        return bases;
    }

    /**
     * One after the other and all under one name: the engine keeps what it builds in a place that all share until it is removed, and
     * some kilobytes for each name after that.
     */
    private static synchronized List<Model> compile(RuleFiles files, RuleSet set) throws IOException {
        KieServices services = KieServices.get();
        KieFileSystem sources = services.newKieFileSystem();
        ReleaseId id = services.newReleaseId("org.crosswise.loaded", "rules", "1");
        sources.generateAndWritePomXML(id);
        for (String path : RuleFiles.paths(set)) {
            sources.write(CompilerProblems.RESOURCES + path, files.text(path));
        }
        ClassLoader shown = new NamedClasses(ShownClasses::contains);
        KieBuilder builder = services.newKieBuilder(sources, shown).buildAll(ToldProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new RuleSetException(CompilerProblems.of(errors, files, set, ToldProject.takeSources()));
        }
        try {
            return models(services.newKieContainer(id, shown));
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    private static List<Model> models(KieContainer container) {
        KieProject project = ((KieContainerImpl) container).getKieProject();
        KieBaseModelImpl all = (KieBaseModelImpl) project.getDefaultKieBaseModel();
        return List.copyOf(((CanonicalKieModule) project.getKieModuleForKBase(all.getName())).getModelForKBase(all));
    }
}
