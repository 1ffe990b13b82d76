namespace System.Runtime.CompilerServices;

/// <summary>Lets C# 9 records and init-only setters compile for netstandard2.0.</summary>
internal static class IsExternalInit;
