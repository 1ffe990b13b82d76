using PurposeAnalyzers.Testing;
using PurposeAnalyzers.Tests.Robustness;

namespace PurposeAnalyzers.Tests;

/// <summary>Another project of the solution, which the tested one references.</summary>
internal static class OtherProject
{
    /// <param name="isCompiled">Whether its assembly is there, as in a build, rather than its source, as in an editor.</param>
    public static void AddOtherProject(this TestState state, string name, string source, bool isCompiled)
    {
        if (isCompiled)
        {
            state.AdditionalReferences.Add(AnalyzerSession.Reference(name, source));
        }
        else
        {
            state.AdditionalProjects[name].Sources.Add(source);
            state.AdditionalProjectReferences.Add(name);
        }
    }
}
