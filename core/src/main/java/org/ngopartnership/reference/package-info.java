/**
 * What a judgement looks up and no record says: regimes, countries, regions, electoral groups, units of the Secretariat,
 * sessions of the governing bodies, checklists, a glossary; from files with sources, read when first asked for, replaceable.
 */
@NullMarked
package org.ngopartnership.reference;

import org.jspecify.annotations.NullMarked;
