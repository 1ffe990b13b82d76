namespace PurposeAnalyzers.Policy;

/// <summary>Reads one binding; null when it has no usable target or nothing to say.</summary>
internal sealed class PolicyBindingReader(PolicyValues values)
{
    private static readonly ImmutableArray<string> TagAttributes = ["Category", "Purposes", "ConsentRequired"];

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    public PolicyBinding? Read(PolicyElement element)
    {
        var binding = element.Name switch
        {
            "Data" => Data(element, BindingKind.Data, Member(element, "PFMT")),
            "Marker" => Data(element, BindingKind.Marker, Target(element, "Attribute", "T")) is { } marker ? marker with { Value = values.Text(element, "Value") } : null,
            "Claim" => Data(element, BindingKind.Claim, ClaimType(element)),
            "TechnicalData" => Data(element, BindingKind.TechnicalData, Kinds(element)),
            "Code" => Scoped(element, BindingKind.Code, "NTMPE") is { } code
                ? code with { Purposes = values.References(element, "Purposes", IdKind.Purpose).Ids }
                : null,
            "Disclosure" => Disclosure(element),
            "Log" => Create(element, BindingKind.Log, Member(element, "MPT")),
            "Anonymizer" => Create(element, BindingKind.Anonymizer, Member(element, "MP")),
            "ConsentCheck" => ConsentCheck(element),
            _ => null,
        };
        ReportRepetition(element, binding);
        return binding;
    }

    private PolicyBinding? Data(PolicyElement element, BindingKind kind, string? target)
    {
        var tag = PolicyTag.Read(element, values);
        var category = values.Reference(element, "Category", IdKind.Category);
        if (!TagAttributes.Any(a => element.Attribute(a) is not null))
        {
            values.Problems.Invalid(values.Locate(element), "PUR0003_NoTag", element.Name);
        }

        return Create(element, kind, target) is { } binding
            ? binding with
            {
                Purposes = tag.Purposes,
                Prohibited = tag.Prohibited,
                ConsentRequired = tag.ConsentRequired,
                Recipients = tag.Recipients,
                Category = category,
                CollectedSince = tag.CollectedSince,
                CollectedSinceLocation = values.Locate(element, "CollectedSince"),
            }
            : null;
    }

    private PolicyBinding? Disclosure(PolicyElement element)
    {
        var recipient = values.Reference(element, "Recipient", IdKind.Recipient);
        return Scoped(element, BindingKind.Disclosure, "NTMP") is { } binding && recipient is not null
            ? binding with { Recipients = [recipient] }
            : null;
    }

    private PolicyBinding? ConsentCheck(PolicyElement element)
    {
        var purposes = values.References(element, "Purposes", IdKind.Purpose).Ids;
        var recipients = values.References(element, "Recipients", IdKind.Recipient).Ids;
        var version = values.Word(element, "Version");
        return Create(element, BindingKind.ConsentCheck, Member(element, "MP")) is { } binding
            ? binding with { Purposes = purposes, Recipients = recipients, Version = version, VersionLocation = values.Locate(element, "Version") }
            : null;
    }

    private PolicyBinding? Create(PolicyElement element, BindingKind kind, string? target) =>
        target is null ? null : Create(element, kind, target, values.Text(element, "Assembly"));

    /// <summary>A scope, an assembly, or a scope in an assembly.</summary>
    private PolicyBinding? Scoped(PolicyElement element, BindingKind kind, string prefixes)
    {
        var assembly = values.Text(element, "Assembly");
        if (element.Attribute("Scope") is not null)
        {
            return DocumentationId(element, "Scope", prefixes) is { } scope ? Create(element, kind, scope, assembly) : null;
        }

        if (element.Attribute("Assembly") is null)
        {
            values.Problems.Invalid(values.Locate(element), "PUR0003_NoScope", element.Name);
        }

        return assembly is null ? null : Create(element, kind, null, assembly);
    }

    private PolicyBinding Create(PolicyElement element, BindingKind kind, string? target, string? assembly)
    {
        var targetAttribute = kind switch
        {
            _ when target is null => "Assembly",
            BindingKind.Claim => "Type",
            BindingKind.TechnicalData => "Kinds",
            BindingKind.Marker => "Attribute",
            _ => element.Attribute("Member") is null ? "Scope" : "Member",
        };
        return new PolicyBinding(kind, target, assembly, [], [], [], [], null, null, values.Locate(element, targetAttribute));
    }

    private string? Member(PolicyElement element, string prefixes) => Target(element, "Member", prefixes);

    private string? Target(PolicyElement element, string attribute, string prefixes)
    {
        if (element.Attribute(attribute) is not null)
        {
            return DocumentationId(element, attribute, prefixes);
        }

        values.Problems.Invalid(values.Locate(element), "PUR0003_NoTarget", element.Name, attribute);
        return null;
    }

    private string? ClaimType(PolicyElement element)
    {
        if (element.Attribute("Type") is null)
        {
            values.Problems.Invalid(values.Locate(element), "PUR0003_NoTarget", element.Name, "Type");
        }

        return values.Text(element, "Type");
    }

    /// <summary>The kinds that are known, separated by spaces; null when none is.</summary>
    private string? Kinds(PolicyElement element)
    {
        var kinds = values.Choices(element, "Kinds", TechnicalKind.Names);
        return kinds.IsEmpty ? null : string.Join(" ", kinds);
    }

    private string? DocumentationId(PolicyElement element, string attribute, string prefixes)
    {
        if (values.Text(element, attribute) is not { } text)
        {
            return null;
        }

        if (Policy.DocumentationId.TryParse(text) is not { } id)
        {
            values.Problems.Invalid(values.Locate(element, attribute), "PUR0003_DocumentationId", text);
            return null;
        }

        if (prefixes.IndexOf(id.Prefix) >= 0)
        {
            return text;
        }

        var allowed = string.Join(", ", prefixes.Select(p => $"'{p}:'"));
        values.Problems.Invalid(values.Locate(element, attribute), "PUR0003_TargetKind", text, element.Name, allowed);
        return null;
    }

    private void ReportRepetition(PolicyElement element, PolicyBinding? binding)
    {
        if (binding is null)
        {
            return;
        }

        var key = string.Join(
            "|", element.Name, binding.Target, binding.Value, binding.Assembly, binding.Category, string.Join(" ", binding.Purposes), string.Join(" ", binding.Recipients));
        if (!seen.Add(key))
        {
            values.Problems.Invalid(binding.Location, "PUR0003_RepeatedBinding", element.Name);
        }
    }
}
