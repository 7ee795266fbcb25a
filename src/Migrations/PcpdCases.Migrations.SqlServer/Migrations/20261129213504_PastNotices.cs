using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PcpdCases.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class PastNotices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "EarlierReference",
                table: "Incidents",
                type: "nvarchar(60)",
                maxLength: 60,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PastNotices",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    Version = table.Column<int>(type: "int", nullable: false),
                    OrganisationId = table.Column<long>(type: "bigint", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    ServedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(48)", maxLength: 48, nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Subject = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    Facts = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    WithdrawnBecause = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    WithdrawnById = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PastNotices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PastNotices_Officers_WithdrawnById",
                        column: x => x.WithdrawnById,
                        principalTable: "Officers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PastNotices_Organisations_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "Organisations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Incidents_EarlierReference",
                table: "Incidents",
                column: "EarlierReference",
                unique: true,
                filter: "[EarlierReference] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_PastNotices_OrganisationId",
                table: "PastNotices",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_PastNotices_Reference",
                table: "PastNotices",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PastNotices_WithdrawnById",
                table: "PastNotices",
                column: "WithdrawnById");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PastNotices");

            migrationBuilder.DropIndex(
                name: "IX_Incidents_EarlierReference",
                table: "Incidents");

            migrationBuilder.DropColumn(
                name: "EarlierReference",
                table: "Incidents");
        }
    }
}
