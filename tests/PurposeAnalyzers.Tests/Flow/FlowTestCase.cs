using System.ComponentModel;
using Microsoft.CodeAnalysis.CSharp;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace PurposeAnalyzers.Tests.Flow;

/// <summary>The test of one row: shown as "Construct: Name", skipped where the compiler does not know the row's C#.</summary>
public sealed class FlowTestCase : XunitTestCase
{
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete("For deserialization.")]
    public FlowTestCase()
    {
    }

    public FlowTestCase(
        IMessageSink messages, TestMethodDisplay display, TestMethodDisplayOptions displayOptions, ITestMethod method, object[] constructAndName)
        : base(messages, display, displayOptions, method, constructAndName)
    {
    }

    private FlowCase Row => FlowTable.Find((string)TestMethodArguments[0], (string)TestMethodArguments[1]);

    protected override string GetDisplayName(IAttributeInfo factAttribute, string displayName) => Row.ToString();

    protected override string GetSkipReason(IAttributeInfo factAttribute) =>
        Row.NeedsCSharp14 && !LanguageVersionFacts.TryParse("14", out _)
            ? "This compiler does not know C# 14."
            : base.GetSkipReason(factAttribute);
}
