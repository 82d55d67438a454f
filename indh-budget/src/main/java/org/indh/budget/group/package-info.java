/**
 * The accounts of several bodies as those of one: a group of communes, an association of NGOs, partners in one project. Lines
 * are put right here before {@link org.indh.budget.consolidation} adds them up:
 *
 * <pre>
 * Distinct distinct = Distinct.of(lines);                        // what came twice counts once
 * Perimeter group = new Perimeter(LocalDate.of(2031, 1, 1), List.of(full("Tata"), proportionate("Tiznit", half)));
 * Elimination own = group.consolidate(distinct.lines(), Closing.on(LocalDate.of(2031, 12, 31)));
 * own.lines().stream().collect(Consolidation.by(HEADING));       // without what members pay each other
 * own.journal();                                                 // each case that was taken out, and why
 * </pre>
 *
 * <table>
 * <caption>Where to look</caption>
 * <tr><th>There are</th><th>See</th></tr>
 * <tr><td>members, in full or by a share; transfers between them, which are paired by their reference or their likeness</td>
 * <td>{@link org.indh.budget.group.Perimeter}, {@link org.indh.budget.group.Elimination},
 * {@link org.indh.budget.group.TransferState}</td></tr>
 * <tr><td>a day of closing, money that is on its way then, sides in two currencies</td>
 * <td>{@link org.indh.budget.group.Closing}</td></tr>
 * <tr><td>the same money in two accounts</td><td>{@link org.indh.budget.group.Distinct}</td></tr>
 * <tr><td>a project that partners share and each reports whole</td>
 * <td>{@link org.indh.budget.group.Participation}</td></tr>
 * <tr><td>members that came, left or changed their share since the accounts before</td>
 * <td>{@link org.indh.budget.group.GroupAccounts}</td></tr>
 * </table>
 *
 * <p>Each step takes what the one before leaves: first copies go ({@code Distinct.of(lines)}), then partners get their parts
 * ({@code Participation.of(distinct, participations)}), then transfers are taken out.
 *
 * <p>This package knows of the one that adds up; that one knows nothing of groups.
 */
@NullMarked
package org.indh.budget.group;

import org.jspecify.annotations.NullMarked;
