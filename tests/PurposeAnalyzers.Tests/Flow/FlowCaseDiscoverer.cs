using Xunit.Abstractions;
using Xunit.Sdk;

namespace PurposeAnalyzers.Tests.Flow;

/// <summary>Makes one test of each row, named by the row.</summary>
public sealed class FlowCaseDiscoverer(IMessageSink messages) : TheoryDiscoverer(messages)
{
    protected override IEnumerable<IXunitTestCase> CreateTestCasesForDataRow(
        ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute, object[] dataRow) =>
        [new FlowTestCase(
            DiagnosticMessageSink,
            discoveryOptions.MethodDisplayOrDefault(),
            discoveryOptions.MethodDisplayOptionsOrDefault(),
            testMethod,
            dataRow)];
}
