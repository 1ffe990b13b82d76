using Microsoft.CodeAnalysis.CSharp;

namespace PurposeAnalyzers.Tests;

/// <summary>A test whose sample is written in C# 14: skipped where the tests run on a compiler that does not know it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class CSharp14FactAttribute : FactAttribute
{
    public CSharp14FactAttribute()
    {
        if (!LanguageVersionFacts.TryParse("14", out _))
        {
            Skip = "This compiler does not know C# 14.";
        }
    }
}
