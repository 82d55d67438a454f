package org.indh.core.code;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.indh.core.text.Resources;
import org.jspecify.annotations.Nullable;

/**
 * A published list of codes (nomenclature): DAC policy markers, sectors, goals of sustainable development, currencies.
 * It is data, with its publisher and edition; each list is read from its resource when somebody first asks for it.
 *
 * <pre>
 * CodeList.of("sector").find("15140").orElseThrow().status()    // withdrawn
 * </pre>
 *
 * The lists are named {@code marker}, {@code marker-vocabulary}, {@code marker-score}, {@code sector},
 * {@code sector-category}, {@code sector-vocabulary}, {@code sdg-goal}, {@code sdg-target}, {@code currency},
 * {@code organisation-type} and {@code communal-chapter}.
 *
 * <p>The list of currencies is IATI's: it is older than the last amendments of ISO 4217, and it has XBT, which ISO 4217
 * has not.
 */
public final class CodeList {
    private static final Map<String, CodeList> READ = new ConcurrentHashMap<>();

    private final String name;
    private final CodeListText text;
    private final ImmutableMap<String, CodeListEntry> entries;

    CodeList(String name, CodeListText text) {
        this.name = name;
        this.text = text;
        this.entries = text.entries();
    }

    /**
     * The list of that name.
     *
     * @throws IllegalArgumentException where there is none; {@link #names()} says which there are
     */
    public static CodeList of(String name) {
        return READ.computeIfAbsent(name, CodeList::read);
    }

    private static CodeList read(String name) {
        if (!names().contains(name)) {
            throw new IllegalArgumentException("no code list is named \"" + name + "\"; there are " + names());
        }
        return new CodeList(name, CodeListText.read(name));
    }

    /** The names of all lists, in the order of the alphabet. */
    public static List<String> names() {
        return Names.ALL;
    }

    /** The names, read on first use. */
    private static final class Names {
        private static final List<String> ALL =
                List.copyOf(Resources.lines(CodeList.class, CodeListText.FOLDER + "lists.txt"));
    }

    /** Its name here: {@code "sector"}. */
    public String name() {
        return name;
    }

    /** Who publishes it: {@code "OECD DAC, replicated by IATI"}. */
    public String publisher() {
        return text.header("publisher");
    }

    /** Which of its editions this is: {@code "IATI 2.03"}. */
    public String edition() {
        return text.header("edition");
    }

    /** The latest day on which a code came in or went out, as the publisher dates it; empty where it dates none. */
    public Optional<LocalDate> changed() {
        @Nullable String day = text.find("changed");
        return Optional.ofNullable(day).map(LocalDate::parse);
    }

    /** How far it may be relied on. */
    public Confidence confidence() {
        return text.find("confidence") == null ? Confidence.PUBLISHED : Confidence.LIKELY;
    }

    /** Every code, withdrawn ones too, in the publisher's order. */
    public List<CodeListEntry> entries() {
        return entries.values().asList();
    }

    /** The entry of that code, as it is written there; empty where the list has none. */
    public Optional<CodeListEntry> find(String code) {
        return Optional.ofNullable(entries.get(code));
    }

    @Override
    public String toString() {
        return name + " (" + publisher() + ", " + edition() + ")";
    }
}
