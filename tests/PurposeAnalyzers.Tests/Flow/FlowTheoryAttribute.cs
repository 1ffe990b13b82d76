using Xunit.Sdk;

namespace PurposeAnalyzers.Tests.Flow;

/// <summary>A test over the rows of the flow table; each has the arguments construct and name.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("PurposeAnalyzers.Tests.Flow.FlowCaseDiscoverer", "PurposeAnalyzers.Tests")]
public sealed class FlowTheoryAttribute : TheoryAttribute;
