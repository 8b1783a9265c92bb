package org.crosswise.engine;

import java.util.List;
import java.util.Set;

/**
 * The classes that rules from outside are shown, named one by one where the name could do harm: what the compiler and the
 * compiled model ask for, and the types of {@code rules/README.md}. Nothing that opens a file, a socket or a process.
 */
final class ShownClasses {

    /** Types of the language and its library that the compiled model's signatures name. */
    private static final Set<String> JDK = Set.of(
            "java.io.Externalizable",
            "java.io.IOException",
            "java.io.ObjectInput",
            "java.io.ObjectInputStream",
            "java.io.ObjectOutput",
            "java.io.ObjectStreamException",
            "java.io.Serializable",
            "java.lang.Boolean",
            "java.lang.CharSequence",
            "java.lang.Class",
            "java.lang.ClassNotFoundException",
            "java.lang.CloneNotSupportedException",
            "java.lang.Comparable",
            "java.lang.Double",
            "java.lang.Enum",
            "java.lang.Enum$EnumDesc",
            "java.lang.Exception",
            "java.lang.IllegalArgumentException",
            "java.lang.Integer",
            "java.lang.Iterable",
            "java.lang.Long",
            "java.lang.Number",
            "java.lang.Object",
            "java.lang.Override",
            "java.lang.Record",
            "java.lang.RuntimeException",
            "java.lang.String",
            "java.lang.Throwable",
            "java.lang.Void",
            "java.lang.constant.Constable",
            "java.lang.constant.ConstantDesc",
            "java.lang.constant.DynamicConstantDesc",
            "java.lang.invoke.LambdaMetafactory",
            "java.lang.invoke.MethodHandles",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.lang.invoke.SerializedLambda",
            "java.lang.invoke.StringConcatFactory",
            "java.lang.invoke.TypeDescriptor",
            "java.lang.invoke.TypeDescriptor$OfField",
            "java.lang.reflect.AnnotatedElement",
            "java.lang.reflect.GenericDeclaration",
            "java.lang.reflect.Type",
            "java.math.BigDecimal",
            "java.time.LocalDate",
            "java.time.format.DateTimeFormatter",
            "java.time.format.DateTimeFormatterBuilder",
            "java.util.ArrayList",
            "java.util.Arrays",
            "java.util.Collection",
            "java.util.Collections",
            "java.util.List",
            "java.util.Locale",
            "java.util.Map",
            "java.util.Optional",
            "java.util.Set",
            "java.util.function.Supplier");

    /** Types of the engine beside its model, which is shown whole. */
    private static final Set<String> ENGINE = Set.of(
            "org.drools.compiler.kie.builder.MaterializedLambda",
            "org.drools.core.WorkingMemory",
            "org.drools.ecj.EclipseJavaCompiler",
            "org.drools.modelcompiler.CanonicalKieModuleModel",
            "org.drools.modelcompiler.dsl.pattern.D",
            "org.drools.modelcompiler.util.EvaluationUtil",
            "org.drools.util.DateUtils",
            "org.kie.api.KieServices",
            "org.kie.api.builder.ReleaseId",
            "org.kie.api.builder.model.KieBaseModel",
            "org.kie.api.builder.model.KieModuleModel",
            "org.kie.api.builder.model.KieSessionModel",
            "org.kie.api.builder.model.KieSessionModel$KieSessionType",
            "org.kie.api.conf.EventProcessingOption",
            "org.kie.api.conf.KieBaseMutabilityOption",
            "org.kie.api.conf.Option",
            "org.kie.api.conf.SingleValueOption",
            "org.kie.api.internal.utils.KieService",
            "org.kie.api.runtime.conf.ClockTypeOption",
            "org.kie.api.runtime.conf.KieSessionOption",
            "org.kie.api.runtime.conf.SingleValueKieSessionOption",
            "org.kie.api.runtime.rule.AccumulateFunction",
            "org.kie.util.maven.support.ReleaseIdImpl");

    private static final List<String> PACKAGES =
            List.of("org.crosswise.fact.", "org.drools.core.base.accumulators.", "org.drools.model.");

    private static final Set<String> OWN =
            Set.of("org.crosswise.assessment.Side", Every.class.getName(), AtLeastOne.class.getName());

    /** Immutable rows; the class that reads tables from files is not among them. */
    private static final Set<String> TABLES = Set.of(
            "org.crosswise.knowledge.Best",
            "org.crosswise.knowledge.ConditionKind",
            "org.crosswise.knowledge.ConditionKind$Cell",
            "org.crosswise.knowledge.ConditionKind$Grade",
            "org.crosswise.knowledge.ConditionKind$Qualifier",
            "org.crosswise.knowledge.FindingKind",
            "org.crosswise.knowledge.PainReferral",
            "org.crosswise.knowledge.RedFlagKind",
            "org.crosswise.knowledge.Source",
            "org.crosswise.knowledge.Technique",
            "org.crosswise.knowledge.TestKind",
            "org.crosswise.knowledge.Text",
            "org.crosswise.knowledge.Vocabulary");

    private ShownClasses() {}

    static boolean contains(String name) {
        return JDK.contains(name)
                || ENGINE.contains(name)
                || OWN.contains(name)
                || TABLES.contains(name)
                || PACKAGES.stream().anyMatch(name::startsWith);
    }
}
