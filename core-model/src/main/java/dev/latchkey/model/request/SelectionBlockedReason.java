package dev.latchkey.model.request;

import dev.latchkey.model.json.Open;

/** The reasons why no account can be chosen for an item. */
public enum SelectionBlockedReason implements Open<SelectionBlockedReason> {
    /** One of the accounts already has the access profile. */
    ACCESS_PROFILE_ALREADY_ASSIGNED_TO_AN_ACCOUNT,
    /** A machine identity has no account on one of the sources. */
    NO_ACCOUNT_ON_SOURCE
}
