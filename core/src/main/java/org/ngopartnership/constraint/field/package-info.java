/**
 * Bean Validation constraints for the fields, getters, parameters and container elements of an application's own classes.
 *
 * <p>They know texts as this library reads them: dates of EDTF, language tags, symbols of documents, texts in several
 * languages. {@code null} is valid for each of them; add {@link jakarta.validation.constraints.NotNull} where it is not. Messages are
 * English and French; with Hibernate Validator some name values, other providers need
 * {@link org.ngopartnership.constraint.PartnershipMessages} to find them.
 */
@NullMarked
package org.ngopartnership.constraint.field;

import org.jspecify.annotations.NullMarked;
