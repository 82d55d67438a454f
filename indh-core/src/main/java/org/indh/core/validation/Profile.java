package org.indh.core.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.indh.core.document.Nearest;
import org.indh.core.finding.Severity;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Resources;
import org.jspecify.annotations.Nullable;

/**
 * By whose measure documents are judged (profil): a donor's, an administration's, one's own. A profile sets how grave a
 * breach of a rule is, up or down, switches rules off, and gives the parameters that laws and donors set.
 *
 * <p>A breach that is lighter than its rule stays so many steps lighter than what the profile sets: where a rule is a
 * warning, a breach of it information and the profile says error, that breach is a warning.
 *
 * @param name the stable name: "dgd"
 * @param title what it is called
 * @param description whose demands it holds, and what it leaves out
 * @param severities how grave a breach is, by the rule's code; a rule that is not named keeps its own severity
 * @param off codes of rules that are not applied
 * @param fullWeight reasons that make no breach lighter here: "as-read", where what was read in a sentence weighs as much as
 *     what a field declares
 * @param parameters what laws and donors set; of one name, the latest that holds on a day is in force
 */
@RecordBuilder
public record Profile(
        String name,
        LocalizedText title,
        @Nullable LocalizedText description,
        SortedMap<String, Severity> severities,
        List<String> off,
        List<String> fullWeight,
        List<Parameter> parameters) {
    private static final List<String> SHIPPED = List.of("default", "dgd", "dgct", "indh", "iati", "strict");

    public Profile {
        severities = ImmutableSortedMap.copyOf(severities);
        off = ImmutableList.copyOf(off);
        fullWeight = ImmutableList.copyOf(fullWeight);
        parameters = ImmutableList.copyOf(parameters);
    }

    /** The names of the profiles that ship. */
    public static List<String> shipped() {
        return SHIPPED;
    }

    /** The profile that judges unless another is asked for: each rule with its own severity. */
    public static Profile standard() {
        return Standard.PROFILE;
    }

    /**
     * A profile that ships.
     *
     * @throws IllegalArgumentException where none has that name; the message says which one was most likely meant
     */
    public static Profile named(String name) {
        if (!SHIPPED.contains(name)) {
            String nearest = Nearest.of(name, SHIPPED);
            String meant = nearest.isEmpty() ? "" : "; did you mean " + nearest + "?";
            throw new IllegalArgumentException(
                    "no profile is called \"" + name + "\"" + meant + " There are " + String.join(", ", SHIPPED));
        }
        String resource = "/META-INF/indh/core/profiles/" + name + ".txt";
        return new ProfileParser(resource, List.of()).parse(Resources.lines(Profile.class, resource));
    }

    /**
     * Reads a profile of one's own:
     *
     * <pre>
     * # What our partners agreed on. A profile extends one that ships; without that line, default.
     * profile: fonds-commun
     * extends: dgd
     * # In as many languages as you like; so is a description.
     * title:
     *   fr: Fonds commun
     * # error, warning, info or off
     * rule: LF-CODE-SEQ = off
     * # A reason that makes no breach lighter.
     * full-weight: as-read
     * # Takes the place of what the profile above sets under that name. "from" may be left out.
     * parameter: pac.years
     *   value: 6
     *   from: 2015-07-07
     *   fr: loi organique n° 113-14, article 78
     * </pre>
     *
     * @param source what an exception calls the lines: a file's name
     * @param codes the codes that a profile may name ({@link Validator#codes()})
     * @throws InvalidProfileException where a line has not that form, or names a rule or profile that is not there
     */
    public static Profile parse(List<String> lines, String source, List<String> codes) {
        return new ProfileParser(source, codes).parse(lines);
    }

    /** How grave a breach of the rule is at most; empty where the rule is switched off. */
    public Optional<Severity> severity(Rule<?> rule) {
        return off.contains(rule.code())
                ? Optional.empty()
                : Optional.of(severities.getOrDefault(rule.code(), rule.severity()));
    }

    /** How grave a breach is: as many steps below what the profile sets as it is below its rule. */
    Severity severity(Rule<?> rule, Breach breach) {
        Severity severity = severities.getOrDefault(rule.code(), rule.severity());
        boolean isFull = breach.because() != null && fullWeight.contains(breach.because());
        if (breach.severity() != null && !isFull) {
            for (Severity step = rule.severity(); step.compareTo(breach.severity()) > 0; step = step.lower()) {
                severity = severity.lower();
            }
        }
        return severity;
    }

    /** This profile, and what the other sets where this one sets nothing. */
    Profile over(Profile base) {
        TreeMap<String, Severity> set = new TreeMap<>(base.severities);
        off.forEach(set::remove);
        set.putAll(severities);
        TreeSet<String> notApplied = new TreeSet<>(base.off);
        notApplied.removeAll(severities.keySet());
        notApplied.addAll(off);
        TreeSet<String> reasons = new TreeSet<>(base.fullWeight);
        reasons.addAll(fullWeight);
        List<Parameter> all = new ArrayList<>(base.parameters);
        all.removeIf(other -> parameters.stream().anyMatch(own -> own.name().equals(other.name())));
        all.addAll(parameters);
        return new Profile(name, title, description, set, List.copyOf(notApplied), List.copyOf(reasons), all);
    }

    /** What rules may know on that day. */
    public Setting on(LocalDate asOf) {
        TreeMap<String, Parameter> inForce = new TreeMap<>();
        parameters.stream()
                .filter(parameter -> parameter.holdsOn(asOf))
                .sorted(Comparator.comparing(Profile::start))
                .forEach(parameter -> inForce.put(parameter.name(), parameter));
        return new Setting(asOf, inForce);
    }

    private static LocalDate start(Parameter parameter) {
        return parameter.from() == null ? LocalDate.MIN : parameter.from();
    }

    /** Read when it is first asked for. */
    private static final class Standard {
        static final Profile PROFILE = named("default");
    }
}
