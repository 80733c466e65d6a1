/**
 * What the standard rules ask of texts in French and English: numbers, acronyms, names, typography. Not for use from
 * outside. No question here reads grammar: each tells what it is sure of and is silent on the rest.
 */
@NullMarked
package org.ngopartnership.validation.internal.text;

import org.jspecify.annotations.NullMarked;
