package dev.latchkey.model.request;

import dev.latchkey.model.json.Open;

/** The reasons why no account may be chosen for an item. */
public enum SelectionBlockedReason implements Open<SelectionBlockedReason> {
    /** One of the accounts has the access profile already. */
    ACCESS_PROFILE_ALREADY_ASSIGNED_TO_AN_ACCOUNT,
    /** A machine identity has no account on one of the sources. */
    NO_ACCOUNT_ON_SOURCE
}
