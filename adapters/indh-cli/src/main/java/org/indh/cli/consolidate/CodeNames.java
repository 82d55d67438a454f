package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.indh.budget.Budget;
import org.indh.budget.Dimension;
import org.indh.budget.Heading;
import org.indh.budget.communal.CommunalDimensions;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.place.FormerRegion;
import org.indh.core.place.Gazetteer;
import org.indh.core.place.HcpCode;
import org.indh.core.text.Catalogue;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Phrase;
import org.indh.core.text.Shown;
import org.indh.core.text.Template;
import org.jspecify.annotations.Nullable;

/**
 * What people call the codes of lines: "1" is "1 Partenaires" where the budgets say so, 08.401 is Ouarzazate. A code that two
 * budgets call by different names stands alone.
 */
public final class CodeNames {
    private static final ImmutableMap<Dimension, String> WORDS = ImmutableMap.<Dimension, String>builder()
            .put(Dimension.NATURE, "Nature")
            .put(Dimension.FLOW, "Flow")
            .put(Dimension.PHASE, "Phase")
            .put(Dimension.BASIS, "Basis")
            .put(Dimension.TAX_BASIS, "TaxBasis")
            .put(Dimension.VIEW, "View")
            .put(Dimension.FORM, "Form")
            .put(Dimension.ABSENCE, "Absence")
            .put(Dimension.FUNDING_STATE, "FundingState")
            .put(Dimension.EXPENSE_STATE, "ExpenseState")
            .put(Dimension.ADVANCE, "AdvanceStep")
            .put(Dimension.COST_CLASS, "CostClass")
            .put(Dimension.TRANSFER_STATE, "TransferState")
            .put(CommunalDimensions.PART, "BudgetPart")
            .buildOrThrow();
    private static final Set<Dimension> TERRITORIES =
            Set.of(Dimension.COMMUNE, Dimension.PROVINCE, Dimension.REGION, Dimension.FORMER_REGION);

    private final Language language;
    private final Catalogue terms;
    private final Map<Dimension, Map<String, LocalizedText>> stated = new TreeMap<>();
    private final List<String> ambiguous = new ArrayList<>();

    private CodeNames(Language language, Catalogue terms) {
        this.language = language;
        this.terms = terms;
    }

    public static CodeNames of(Dossier dossier, Language language, Catalogue terms) {
        CodeNames names = new CodeNames(language, terms);
        for (Document<Budget> document : dossier.documents(Budget.KIND)) {
            document.value()
                    .ifPresent(budget -> budget.headings().forEach(heading -> {
                        names.put(Dimension.BEARER, heading.code(), heading.label());
                        names.heading(heading);
                    }));
        }
        return names;
    }

    private void heading(Heading heading) {
        put(Dimension.HEADING, heading.code(), heading.label());
        heading.lines().forEach(line -> put(Dimension.ITEM, line.code(), line.label()));
        heading.headings().forEach(this::heading);
    }

    private void put(Dimension dimension, @Nullable String code, @Nullable LocalizedText name) {
        if (code == null || name == null) {
            return;
        }
        LocalizedText before =
                stated.computeIfAbsent(dimension, any -> new TreeMap<>()).putIfAbsent(code.strip(), name);
        if (before != null && !Phrase.normal(before.text()).equals(Phrase.normal(name.text()))) {
            ambiguous.add(dimension + " " + code.strip());
        }
    }

    /** What a dimension is called: "porteur de la dépense"; its own name where nobody knows it. */
    String dimension(Dimension dimension) {
        return terms.find("Dimension." + dimension, language)
                .orElseGet(() -> Template.show(dimension, language, terms));
    }

    /** What a dimension is called in each of our languages. */
    Stream<String> namesOf(Dimension dimension) {
        return Arrays.stream(Language.values()).flatMap(each -> terms.find("Dimension." + dimension, each).stream());
    }

    /** Whether codes of a dimension may be called by another name, or follow from something else. */
    boolean isCalled(Dimension dimension) {
        return WORDS.containsKey(dimension)
                || Territories.ORDER.contains(dimension)
                || stated.containsKey(dimension)
                || dimension.equals(Dimension.MEMBER)
                || dimension.equals(Dimension.CURRENCY);
    }

    /** A code as people read it; an empty one is said not to be stated. */
    String of(Dimension dimension, String code) {
        if (code.isEmpty()) {
            return terms.get("consolidate.none", language);
        }
        String word = WORDS.get(dimension);
        if (word != null) {
            return terms.find(word + "." + code, language).orElseGet(() -> shown(code));
        }
        return name(dimension, code)
                .filter(name -> !name.equals(code))
                .map(name -> shown(code) + " " + name)
                .orElseGet(() -> shown(code));
    }

    private Optional<String> name(Dimension dimension, String code) {
        if (TERRITORIES.contains(dimension)) {
            return territory(code).map(territory -> territory.in(language));
        }
        return ambiguous.contains(dimension + " " + code)
                ? Optional.empty()
                : stated(dimension, code).map(name -> shown(name.orFirst(language)));
    }

    private Optional<LocalizedText> stated(Dimension dimension, String code) {
        return Optional.ofNullable(stated.getOrDefault(dimension, Map.of()).get(code));
    }

    private static Optional<Shown> territory(String code) {
        try {
            return Gazetteer.morocco().territory(HcpCode.parse(code)).map(territory -> territory);
        } catch (InvalidValueException e) { // a former region, or a code of somebody's own
            return FormerRegion.all().stream()
                    .filter(region -> region.code().equals(code))
                    .<Shown>map(region -> region)
                    .findFirst();
        }
    }

    private String shown(String text) {
        return Template.show(text, language, terms);
    }

    /** The code that somebody means by a text: itself, else what alone is called so in any of our languages. */
    Optional<String> code(Dimension dimension, String text, Collection<String> codes) {
        if (codes.contains(text)) {
            return Optional.of(text);
        }
        String wanted = Phrase.normal(text);
        List<String> called = codes.stream()
                .filter(code -> names(dimension, code).stream()
                        .anyMatch(name -> Phrase.normal(name).equals(wanted)))
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    /** The code and whatever it is called. */
    private List<String> names(Dimension dimension, String code) {
        List<String> names = new ArrayList<>(List.of(code));
        stated(dimension, code).ifPresent(name -> names.addAll(name.texts().values()));
        Optional<Shown> territory = TERRITORIES.contains(dimension) ? territory(code) : Optional.empty();
        String word = WORDS.get(dimension);
        for (Language each : Language.values()) {
            territory.ifPresent(place -> names.add(place.in(each)));
            if (word != null) {
                terms.find(word + "." + code, each).ifPresent(names::add);
            }
        }
        return names;
    }
}
