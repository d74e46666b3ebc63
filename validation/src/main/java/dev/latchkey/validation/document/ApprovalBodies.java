package dev.latchkey.validation.document;

import static dev.latchkey.validation.document.ValueReader.dateTime;
import static dev.latchkey.validation.document.ValueReader.id;
import static dev.latchkey.validation.document.ValueReader.open;
import static dev.latchkey.validation.document.ValueReader.text;

import dev.latchkey.model.Comment;
import dev.latchkey.model.IdentityId;
import dev.latchkey.model.Reference;
import dev.latchkey.model.ReferenceType;
import dev.latchkey.model.approval.ForwardApproval;

/** The documented fields of bodies about single approvals. */
final class ApprovalBodies {
    private static final ObjectReader<Reference.Builder, Reference> AUTHOR = new ObjectReader<>(
                    Reference::builder,
                    Reference.Builder::build,
                    Reference.Builder::putUnknownField,
                    Reference::getUnknownFields)
            .field("type", open(ReferenceType.class), Reference.Builder::type)
            .field("id", text(), Reference.Builder::id)
            .field("name", text(), Reference.Builder::name);

    static final ObjectReader<Comment.Builder, Comment> COMMENT = new ObjectReader<>(
                    Comment::builder,
                    Comment.Builder::build,
                    Comment.Builder::putUnknownField,
                    Comment::getUnknownFields)
            .field("comment", text(), Comment.Builder::comment)
            .field("created", dateTime(), Comment.Builder::created)
            .object("author", AUTHOR, Comment.Builder::author, Comment::getAuthor);

    static final ObjectReader<ForwardApproval.Builder, ForwardApproval> FORWARD = new ObjectReader<>(
                    ForwardApproval::builder,
                    ForwardApproval.Builder::build,
                    ForwardApproval.Builder::putUnknownField,
                    ForwardApproval::getUnknownFields)
            .field("newOwnerId", id(IdentityId::of), ForwardApproval.Builder::newOwnerId)
            .field("comment", text(), ForwardApproval.Builder::comment);

    private ApprovalBodies() {}
}
