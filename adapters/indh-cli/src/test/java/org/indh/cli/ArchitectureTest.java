package org.indh.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Path;
import java.text.DecimalFormatSymbols;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** What may use what, and what nobody may use. It stands here because this module sees all the others. */
@AnalyzeClasses(packages = "org.indh", importOptions = ArchitectureTest.MainSources.class)
class ArchitectureTest {
    private static final String[] DOMAIN = {
        "org.indh.core..", "org.indh.logframe..", "org.indh.budget..", "org.indh.planning.."
    };

    private static final Set<String> FLOATING = Set.of("float", "double", "java.lang.Float", "java.lang.Double");
    private static final Set<String> LOCALISED = Set.of("format", "printf", "toLowerCase", "toUpperCase");
    private static final Set<String> FORMATTERS = Set.of(
            "getInstance",
            "getNumberInstance",
            "getIntegerInstance",
            "getPercentInstance",
            "getCurrencyInstance",
            "getCompactNumberInstance",
            "getWordInstance",
            "getLineInstance",
            "getSentenceInstance",
            "getCharacterInstance",
            "ofPattern",
            "ofLocalizedDate",
            "ofLocalizedTime",
            "ofLocalizedDateTime",
            "toFormatter",
            "getSymbol",
            "getDisplayName");
    private static final List<Class<?>> BYTES =
            List.of(byte[].class, InputStream.class, OutputStream.class, File.class, Path.class);

    /** What each module may use beside itself. */
    private static final ImmutableMap<String, Set<String>> MODULES = ImmutableMap.<String, Set<String>>builder()
            .put("core", Set.of())
            .put("logframe", Set.of("core"))
            .put("budget", Set.of("core"))
            .put("planning", Set.of("core", "logframe", "budget"))
            .put("json", Set.of("core"))
            .put("spreadsheet", Set.of("core"))
            .put("iati", Set.of("core", "logframe", "budget", "planning"))
            .put("report", Set.of("core", "logframe", "budget", "planning"))
            .put("spark", Set.of("core", "budget"))
            .put("cli", Set.of("core", "logframe", "budget", "planning", "json", "spreadsheet", "iati", "report"))
            .buildOrThrow();

    /** What each package of core may use beside itself: the packages of the steps below its own, place excepted. */
    private static final ImmutableMap<String, Set<String>> CORE = steps(List.of(
            Set.of("text", "money", "time", "measure"),
            Set.of("code"),
            Set.of("statement", "place"),
            Set.of("finding"),
            Set.of("document"),
            Set.of("rows"),
            Set.of("validation"),
            Set.of("rule")));

    @ArchTest
    static final ArchRule modules_use_only_what_the_design_lets_them =
            classes().should(followTheArrows("org.indh", MODULES));

    @ArchTest
    static final ArchRule packages_of_core_use_only_what_stands_below_them =
            classes().that().resideInAPackage("org.indh.core..").should(followTheArrows("org.indh.core", CORE));

    @ArchTest
    static final ArchRule packages_are_free_of_cycles =
            slices().matching("org.indh.(**)").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule every_package_says_that_nothing_is_null_by_default = classes()
            .should(satisfy(
                    "stand in a package whose package-info is @NullMarked",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class)));

    @ArchTest
    static final ArchRule packages_are_named_by_nouns_of_the_field = noClasses()
            .should()
            .resideInAnyPackage(
                    "..model..",
                    "..dto..",
                    "..util..",
                    "..utils..",
                    "..helper..",
                    "..manager..",
                    "..impl..",
                    "..common..");

    @ArchTest
    static final ArchRule only_the_command_line_prints = noClasses()
            .that()
            .resideOutsideOfPackage("org.indh.cli..")
            .should(ACCESS_STANDARD_STREAMS)
            .orShould()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule the_clock_is_passed_in = noClasses()
            .that()
            .resideOutsideOfPackage("org.indh.cli..")
            .should()
            .accessTargetWhere(codeUnit(
                    "reads the machine's clock",
                    to -> to.getOwner().getPackageName().equals("java.time")
                                    && (to.getName().equals("now") && !takes(to, Clock.class)
                                            || to.getName().startsWith("system"))
                            || is(to, "java.lang.System", "currentTimeMillis")));

    @ArchTest
    static final ArchRule dates_are_those_of_java_time = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.(util\\.(Date|Calendar|GregorianCalendar|TimeZone)"
                    + "|sql\\..*|text\\.(Simple)?DateFormat)");

    @ArchTest
    static final ArchRule amounts_and_shares_know_no_floating_point = classes()
            .that()
            .resideInAnyPackage(
                    "org.indh.core.money..",
                    "org.indh.core.measure..",
                    "org.indh.core.statement..",
                    "org.indh.budget..")
            .should(satisfy("have no float or double in a field, a signature or a call", ArchitectureTest::isExact))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothing_depends_on_the_machines_language = noClasses()
            .should()
            .accessTargetWhere(codeUnit("leaves the locale to the machine", ArchitectureTest::leavesTheLocaleOpen));

    @ArchTest
    static final ArchRule nothing_depends_on_the_machines_charset = noClasses()
            .should()
            .accessTargetWhere(codeUnit("leaves the charset to the machine", ArchitectureTest::leavesTheCharsetOpen));

    @ArchTest
    static final ArchRule catalogues_are_our_own = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.(util\\..*ResourceBundle|text\\.(Message|Choice)Format)");

    @ArchTest
    static final ArchRule copies_keep_their_order = noClasses()
            .should()
            .accessTargetWhere(codeUnit(
                    "copies into an order that changes from run to run",
                    to -> is(to, "java.util.Map", "copyOf")
                            || is(to, "java.util.Set", "copyOf")
                            || is(to, "java.util.stream.Collectors", "toUnmodifiableSet")
                            || is(to, "java.util.stream.Collectors", "toUnmodifiableMap")));

    @ArchTest
    static final ArchRule xml_factories_are_those_of_the_jdk = noClasses()
            .should()
            .accessTargetWhere(codeUnit(
                    "takes whatever XML parser lies on the path: newDefaultFactory() and its like do not",
                    to -> to.getOwner().getPackageName().startsWith("javax.xml.")
                            && Set.of("newInstance", "newFactory").contains(to.getName())));

    /** The engine's own records are left out: their facts are looked up by name, and stand in no file. */
    @ArchTest
    static final ArchRule components_of_domain_records_are_plain = classes()
            .that()
            .resideInAnyPackage(DOMAIN)
            .and(resideOutsideOfPackages("org.indh.core.document..", "org.indh.core.validation.."))
            .and()
            .areRecords()
            .and(DescribedPredicate.describe("can be seen from outside", ArchitectureTest::isPublic))
            .should(satisfy(
                    "have no Set, unsorted Map, array or Guava type as a component",
                    type -> type.getFields().stream()
                            .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                            .map(JavaField::getRawType)
                            .noneMatch(ArchitectureTest::isNoPlainComponent)))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule nothing_uses_the_network = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.net\\.(http\\..*|.*Socket.*|.*URLConnection|InetAddress)");

    @ArchTest
    static final ArchRule nothing_logs_but_through_slf4j = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.logging..", "org.apache.logging..", "org.apache.commons.logging..");

    @ArchTest
    static final ArchRule nothing_is_injected_into_fields = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule exceptions_have_a_name_of_their_own =
            GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

    private static ImmutableMap<String, Set<String>> steps(List<Set<String>> steps) {
        ImmutableMap.Builder<String, Set<String>> table = ImmutableMap.builder();
        Set<String> below = Set.of();
        for (Set<String> step : steps) {
            // The first step's packages may use each other as long as no cycle comes of it; later ones may not.
            Set<String> allowed = below.isEmpty() ? step : below;
            step.forEach(name -> table.put(name, allowed));
            below = Sets.difference(Sets.union(below, step), Set.of("place")).immutableCopy();
        }
        return table.buildOrThrow();
    }

    /** Each class under the root stands in a part that the table names, and uses its own and those named for it. */
    private static ArchCondition<JavaClass> followTheArrows(String root, ImmutableMap<String, Set<String>> table) {
        return new ArchCondition<>("follow the arrows " + table) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String from = part(type);
                Set<String> allowed = table.get(from);
                if (allowed == null) {
                    events.add(violated(type, type.getName() + " stands in a part that the table does not name"));
                    return;
                }
                type.getDirectDependenciesFromSelf().stream()
                        .filter(use -> isBelow(root, use.getTargetClass().getBaseComponentType()))
                        .filter(use -> {
                            String to = part(use.getTargetClass().getBaseComponentType());
                            return !to.equals(from) && !allowed.contains(to);
                        })
                        .forEach(use -> events.add(violated(use, use.getDescription())));
            }

            private String part(JavaClass type) {
                return type.getPackageName().substring(root.length() + 1).split("\\.", 2)[0];
            }
        };
    }

    private static boolean isBelow(String root, JavaClass type) {
        return type.getPackageName().startsWith(root + ".");
    }

    private static ArchCondition<JavaClass> satisfy(String description, Predicate<JavaClass> test) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!test.test(type)) {
                    events.add(violated(type, type.getName() + " must " + description));
                }
            }
        };
    }

    /** Calls of, and references to, the methods and constructors that pass the test. */
    private static DescribedPredicate<JavaAccess<?>> codeUnit(String what, Predicate<CodeUnitAccessTarget> test) {
        return DescribedPredicate.describe(
                what, access -> access.getTarget() instanceof CodeUnitAccessTarget target && test.test(target));
    }

    private static boolean isExact(JavaClass type) {
        Stream<JavaClass> held = type.getFields().stream().map(JavaField::getRawType);
        Stream<JavaClass> spoken = type.getCodeUnits().stream()
                .flatMap(unit ->
                        Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream()));
        Stream<JavaClass> called = type.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .filter(CodeUnitAccessTarget.class::isInstance)
                .map(CodeUnitAccessTarget.class::cast)
                .flatMap(target ->
                        Stream.concat(Stream.of(target.getRawReturnType()), target.getRawParameterTypes().stream()));
        return Stream.of(held, spoken, called)
                .flatMap(types -> types)
                .map(JavaClass::getBaseComponentType)
                .noneMatch(it -> FLOATING.contains(it.getName()));
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
    }

    private static boolean isNoPlainComponent(JavaClass type) {
        return type.isArray()
                || type.isAssignableTo(Set.class)
                || type.isAssignableTo(Map.class) && !type.isEquivalentTo(SortedMap.class)
                || type.getPackageName().startsWith("com.google.");
    }

    private static boolean leavesTheLocaleOpen(CodeUnitAccessTarget target) {
        String name = target.getName();
        return switch (target.getOwner().getName()) {
            case "java.util.Locale" -> name.equals("getDefault") || name.equals("setDefault");
            case "java.lang.String" ->
                name.equals("formatted") || LOCALISED.contains(name) && !takes(target, Locale.class);
            case "java.io.PrintStream", "java.io.PrintWriter", "java.io.Console" ->
                LOCALISED.contains(name) && !takes(target, Locale.class);
            case "java.util.Formatter" -> !takes(target, Locale.class);
            case "java.text.DecimalFormat" -> name.equals("<init>") && !takes(target, DecimalFormatSymbols.class);
            case "java.text.DecimalFormatSymbols" -> name.equals("<init>") && !takes(target, Locale.class);
            case "java.text.NumberFormat",
                    "java.text.Collator",
                    "java.text.BreakIterator",
                    "java.time.format.DateTimeFormatter",
                    "java.time.format.DateTimeFormatterBuilder" ->
                FORMATTERS.contains(name) && !takes(target, Locale.class);
            // Of a currency only its names depend on the language; its code does not.
            case "java.util.Currency" ->
                Set.of("getSymbol", "getDisplayName").contains(name) && !takes(target, Locale.class);
            default -> false;
        };
    }

    private static boolean leavesTheCharsetOpen(CodeUnitAccessTarget target) {
        return switch (target.getOwner().getName() + "." + target.getName()) {
            case "java.lang.String.getBytes", "java.io.ByteArrayOutputStream.toString" -> !takes(target, Charset.class);
            case "java.io.FileReader.<init>", "java.io.FileWriter.<init>" -> !takes(target, Charset.class);
            case "java.lang.String.<init>",
                    "java.io.InputStreamReader.<init>",
                    "java.io.OutputStreamWriter.<init>",
                    "java.io.PrintStream.<init>",
                    "java.io.PrintWriter.<init>",
                    "java.util.Scanner.<init>" ->
                BYTES.stream().anyMatch(bytes -> takes(target, bytes))
                        && !takes(target, Charset.class)
                        && !takes(target, CharsetDecoder.class)
                        && !takes(target, CharsetEncoder.class);
            default -> false;
        };
    }

    private static boolean takes(CodeUnitAccessTarget target, Class<?> parameter) {
        return target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(parameter));
    }

    private static boolean is(CodeUnitAccessTarget target, String owner, String name) {
        return target.getName().equals(name) && target.getOwner().getName().equals(owner);
    }

    /** Leaves the tests out, whichever profile compiled them, and the jar of tests that modules share. */
    static final class MainSources implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("-tests.jar!");
        }
    }
}
