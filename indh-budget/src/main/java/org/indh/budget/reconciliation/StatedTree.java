package org.indh.budget.reconciliation;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * A stated total, what is stated under it, and so on down: commune, province, region; line, article, chapter.
 *
 * @param stated the total, or the amount of a leaf
 * @param listing whether the parts are said to be all
 * @param parts what makes it up, in the author's order; a leaf has none
 */
public record StatedTree(Stated stated, Listing listing, List<StatedTree> parts) {
    public StatedTree {
        parts = ImmutableList.copyOf(parts);
    }

    /** An amount that nothing stands under. */
    public static StatedTree leaf(Stated stated) {
        return new StatedTree(stated, Listing.COMPLETE, List.of());
    }

    /** A total and all of its parts. */
    public static StatedTree of(Stated stated, List<StatedTree> parts) {
        return new StatedTree(stated, Listing.COMPLETE, parts);
    }

    /** The total against what is stated one level below it; a leaf against nothing at all. */
    public Reconciliation reconciliation() {
        return new Reconciliation(stated, parts.stream().map(StatedTree::stated).toList(), listing);
    }

    /**
     * What does not add up anywhere in the tree, each cause once and the deepest first: gaps that rounding explains are
     * causes too, and so are remainders that are not allocated. Which they are,
     * {@link Discrepancy#root()}'s {@link Reconciliation#agreement()} says.
     */
    public List<Discrepancy> discrepancies() {
        return new Discrepancies(this).found();
    }
}
