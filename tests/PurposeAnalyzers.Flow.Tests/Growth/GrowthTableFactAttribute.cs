namespace PurposeAnalyzers.Flow.Tests.Growth;

/// <summary>A measurement, which runs only when it is asked for.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GrowthTableFactAttribute : FactAttribute
{
    public const string Variable = "GROWTH_TABLE";

    public GrowthTableFactAttribute() => Skip = Environment.GetEnvironmentVariable(Variable) is null ? $"Set {Variable} to measure." : null;
}
