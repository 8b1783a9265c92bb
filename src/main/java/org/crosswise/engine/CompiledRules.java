package org.crosswise.engine;

import java.io.IOException;
import java.util.List;
import org.crosswise.knowledge.RuleSet;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.internal.conf.ShareBetaNodesOption;

/** Compiles the rules of a folder into an executable model, once the gate has passed them. */
final class CompiledRules {

    /** Rules do not share joins: the engine loses matches when they do, see docs/decisions/0005-one-package.md. */
    static final ShareBetaNodesOption SEPARATE_JOINS = ShareBetaNodesOption.NO;

    private static final String RESOURCES = "src/main/resources/";

    private CompiledRules() {}

    static KieBase build(RuleFiles files, RuleSet set) throws IOException {
        List<Issue> refused = RuleGate.check(files, set);
        if (!refused.isEmpty()) {
            throw new RuleSetException(refused);
        }
        return compile(files, set);
    }

    /** One at a time: the engine keeps what it builds in one place for the whole process, and two may build the same rules. */
    private static synchronized KieBase compile(RuleFiles files, RuleSet set) throws IOException {
        KieServices services = KieServices.get();
        KieFileSystem sources = services.newKieFileSystem();
        ReleaseId id = services.newReleaseId("org.crosswise.loaded", "rules", files.sha256(set));
        sources.generateAndWritePomXML(id);
        for (String path : RuleFiles.paths(set)) {
            sources.write(RESOURCES + path, files.text(path));
        }
        ClassLoader shown = new NamedClasses(ShownClasses::contains);
        KieBuilder builder = services.newKieBuilder(sources, shown).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new RuleSetException(errors.stream().map(CompiledRules::issue).toList());
        }
        KieBaseConfiguration configuration = services.newKieBaseConfiguration();
        configuration.setOption(SEPARATE_JOINS);
        KieBase base = services.newKieContainer(id, shown).newKieBase(configuration);
        services.getRepository().removeKieModule(id);
        return base;
    }

    /** The path below the rules' folder; empty when the compiler does not tell. */
    private static String path(Message message) {
        String path = message.getPath() == null ? "" : message.getPath();
        return path.startsWith(RESOURCES) ? path.substring(RESOURCES.length()) : path;
    }

    private static Issue issue(Message message) {
        return new Issue(
                IssueCode.DOES_NOT_COMPILE,
                path(message),
                Math.max(0, message.getLine()),
                Math.max(0, message.getColumn()),
                message.getText().lines().findFirst().orElse("it does not compile"),
                "");
    }
}
