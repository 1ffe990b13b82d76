using PurposeAnalyzers.Provenance.Containment;
using PurposeAnalyzers.Tests.Models;

namespace PurposeAnalyzers.Tests.Provenance.Containment;

/// <summary>Every attribute that readers obey is there, in the real assembly.</summary>
public sealed class ReaderAttributesTests
{
    /// <summary>The package cannot be referenced here; samples imitate it.</summary>
    private const string Imitated = "Destructurama.Attributed.";

    public static TheoryData<string> Names() =>
    [
        .. new[] { ReaderAttributes.Excluding, ReaderAttributes.Including, ReaderAttributes.OptIn, ReaderAttributes.Announcing }
            .SelectMany(entries => entries)
            .Select(entry => entry.Attribute)
            .Where(name => !name.StartsWith(Imitated, StringComparison.Ordinal))
            .Append("Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute")
            .Append("Microsoft.Extensions.Logging.LogPropertiesAttribute")
            .Append("Microsoft.Extensions.Logging.LoggerMessageAttribute")
            .Distinct(),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_attribute_resolves(string name) =>
        Assert.Contains(LibrarySample.Empty.GetTypesByMetadataName(name), type => type.BaseType is not null);
}
