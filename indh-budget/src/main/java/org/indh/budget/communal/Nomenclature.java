package org.indh.budget.communal;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Hierarchy;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.LocalizedText;

/**
 * The codes of a commune's budget as hierarchies (nomenclature budgétaire): lines in articles, articles in chapters, as the codes
 * themselves say. Flat lines of a {@link CommunalBudget} state their chapter and article; this is for lines of others, which
 * state the article or the whole code alone.
 *
 * <pre>
 * Nomenclature codes = Nomenclature.of(budget);
 * payments.stream().collect(Consolidation.by(codes.hierarchies(), CHAPTER, ARTICLE)).rollUp();
 * </pre>
 *
 * @param edition whose codes they are and of when, not blank: "Budget 2027"
 * @param codes codes of any depth; 30.20.10.12
 */
public record Nomenclature(String edition, List<BudgetCode> codes) {
    private static final int CHAPTER = 1;
    private static final int ARTICLE = 2;

    /** @throws InvalidValueException where the edition is blank */
    public Nomenclature {
        if (edition.isBlank()) {
            throw new InvalidValueException("edition", edition);
        }
        codes = ImmutableList.copyOf(codes);
    }

    /** The codes of a budget's lines; the edition is its title, the name of its kind where it has none, and its year. */
    public static Nomenclature of(CommunalBudget budget) {
        String title = Optional.ofNullable(budget.title())
                .map(LocalizedText::text)
                .filter(text -> !text.isBlank())
                .orElse(CommunalBudget.KIND.name());
        String year = budget.year() == null ? "" : budget.year().toString();
        return new Nomenclature(
                title.contains(year) ? title : title + " " + year,
                budget.sections().stream()
                        .flatMap(section -> section.lines().stream())
                        .map(CommunalLine::code)
                        .filter(Objects::nonNull)
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The chapters that articles lie in: 30.20 in 30. */
    public Hierarchy chapters() {
        return hierarchy(Dimension.ARTICLE, ARTICLE, Dimension.CHAPTER, CHAPTER);
    }

    /** The articles that lines lie in, of whatever depth: 30.20.10.12 in 30.20, and 30.20 in itself. */
    public Hierarchy articles() {
        return hierarchy(Dimension.ITEM, Integer.MAX_VALUE, Dimension.ARTICLE, ARTICLE);
    }

    /** Both, in the order that {@link Consolidation#by(List, Dimension...)} takes them in. */
    public List<Hierarchy> hierarchies() {
        return ImmutableList.of(articles(), chapters());
    }

    private Hierarchy hierarchy(Dimension child, int depth, Dimension parent, int above) {
        return Hierarchy.of(
                child,
                parent,
                edition,
                within(depth)
                        .filter(code -> code.depth() >= ARTICLE)
                        .map(code -> Map.entry(code.toString(), code.upTo(above).toString()))
                        .toList());
    }

    private Stream<BudgetCode> within(int depth) {
        return codes.stream().map(code -> code.upTo(depth));
    }
}
