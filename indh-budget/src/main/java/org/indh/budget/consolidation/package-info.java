/**
 * Adding up budgets of many bodies, exactly and so that every total can be explained. Lines
 * ({@link org.indh.budget.BudgetLine}) are collected into a {@link org.indh.budget.consolidation.Consolidation}:
 *
 * <pre>
 * Consolidation totals = lines.stream().collect(Consolidation.by(COMMUNE, YEAR));
 * totals.at("08.401.03.03", "2019").money();             // 150000.00 MAD
 * totals.under(Hierarchy.provinces(Gazetteer.morocco())) // each commune under its province
 *         .per(PROVINCE);                                 // and then the provinces alone
 * totals.lines(cell);                                     // the lines that made a total
 * </pre>
 *
 * <p>{@link org.indh.budget.consolidation.Tally} is what it is made with: a sum that can be split, merged and taken back
 * without changing a cent, for streams, editors and engines that work on several machines.
 *
 * <p>Lists that are too long for memory go by the {@link org.indh.budget.consolidation.BulkConsolidation}, which reads a file of
 * them into the same totals and remembers where in it each total's lines stand;
 * {@link org.indh.budget.consolidation.Subtotals} holds all totals of half a million cells in columns. How it is made: numbers
 * stand for codes ({@code Dictionary}), a key of numbers for a cell ({@code KeyTable}), and what a line adds to lies side by side
 * in memory ({@code Records}, {@code SumColumns}).
 *
 * <p>What is never added, whoever asks: uses to resources, one phase to another, one view of the money to another view of it,
 * an advance to an expense ({@link org.indh.budget.Dimension#apart()}). What is in kind is totalled apart, and what nobody
 * stated is counted. Of lists in bulk {@link org.indh.budget.consolidation.RepeatedIds} says which ids stand several times;
 * lines of several bodies are put right by {@link org.indh.budget.group} before they are added.
 *
 * <p>Totals are set beside others. {@link org.indh.budget.consolidation.Comparison} puts two tables side by side, and
 * {@link org.indh.budget.consolidation.RateVariances} parts a difference into volume and rates.
 *
 * <p>Declared totals beside computed ones are {@code org.indh.budget.reconciliation}'s business.
 */
@NullMarked
package org.indh.budget.consolidation;

import org.jspecify.annotations.NullMarked;
