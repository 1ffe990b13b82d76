namespace PurposeAnalyzers.Policy;

/// <summary>Reads what a policy declares: each method one element, null when it has no id.</summary>
internal sealed class PolicySectionReader(PolicyValues values)
{
    public PolicyPurpose? Purpose(PolicyElement element)
    {
        var change = values.OneOf(
            element, "Change", PurposeChange.Extends, ("Extends", PurposeChange.Extends), ("Refines", PurposeChange.Refines));
        var article = values.Text(element, "Article");
        return values.DeclaredId(element) is { } id
            ? new PolicyPurpose(id, article, change, element.Text, values.Locate(element, "Id"))
            : null;
    }

    public PolicyRecipient? Recipient(PolicyElement element)
    {
        // Nothing is stricter than a third party, so that stands in for an unknown kind.
        var kind = values.OneOf(
            element,
            "Kind",
            RecipientKind.ThirdParty,
            ("Processor", RecipientKind.Processor),
            ("JointUse", RecipientKind.JointUse),
            ("ThirdParty", RecipientKind.ThirdParty),
            ("Authority", RecipientKind.Authority));
        var consent = values.OneOf(element, "Consent", kind == RecipientKind.ThirdParty, ("true", true), ("false", false));
        var article = values.Text(element, "Article");
        var contract = values.Text(element, "Contract");
        var reviewed = values.Date(element, "Reviewed");
        return values.DeclaredId(element) is { } id
            ? new PolicyRecipient(id, kind, article, contract, reviewed, consent, element.Text, values.Locate(element, "Id"))
            {
                StatesContract = element.Attribute("Contract") is not null,
                StatesReview = element.Attribute("Reviewed") is not null,
            }
            : null;
    }

    public PolicyCategory? Category(PolicyElement element)
    {
        var tag = PolicyTag.Read(element, values);
        var article = values.Text(element, "Article");
        return values.DeclaredId(element) is { } id
            ? new PolicyCategory(
                id,
                tag.Purposes,
                tag.Prohibited,
                tag.ConsentRequired,
                tag.Recipients,
                tag.CollectedSince,
                article,
                element.Text,
                values.Locate(element, "Id"))
            {
                Locations = new(
                    values.Locate(element, "Purposes"),
                    values.Locate(element, "ConsentRequired"),
                    values.Locate(element, "Recipients"),
                    values.Locate(element, "CollectedSince")),
            }
            : null;
    }

    public PolicyException? Exception(PolicyElement element)
    {
        var recipients = values.References(element, "Recipients", IdKind.Recipient).Ids;
        var months = values.Months(element, "MaxMonths");
        var article = values.Text(element, "Article");
        return values.DeclaredId(element) is { } id
            ? new PolicyException(id, article, recipients, months, element.Text, values.Locate(element, "Id"))
            : null;
    }
}
